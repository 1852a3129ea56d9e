package org.yinjian.core.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OwnerRelationPropertiesTest {
    @Property
    void everyUnitIsItself(@ForAll("owners") OwnerName owner) {
        assertEquals(OwnerRelation.UNIT, OwnerRelation.of(owner, owner));
    }

    @Property
    void aDepartmentsLegalPersonIsItsParentAndEveryDepartmentAroundItItsOwn(@ForAll("owners") OwnerName owner) {
        for (int depth = 0; depth < owner.departments().size(); depth++) {
            OwnerRelation expected = depth == 0 ? OwnerRelation.PARENT : OwnerRelation.OWN_DEPARTMENT;
            assertEquals(expected, OwnerRelation.of(owner.prefix(depth), owner));
            assertEquals(OwnerRelation.OTHER_DEPARTMENT, OwnerRelation.of(owner, owner.prefix(depth)));
        }
    }

    @Property
    void anotherLegalPersonIsNeverAccepted(@ForAll("owners") OwnerName seal, @ForAll("owners") OwnerName unit) {
        if (!seal.legalPerson().equals(unit.legalPerson())) {
            assertFalse(OwnerRelation.of(seal, unit).accepted());
        }
    }

    @Provide
    Arbitrary<OwnerName> owners() {
        Arbitrary<String> legalPersons = Arbitraries.of("四川大学", "西昌学院", "许昌学院", "四川农业大学");
        Arbitrary<List<String>> departments =
                Arbitraries.of("后勤管理处", "膳食科", "财务处").list().uniqueElements().ofMaxSize(3);
        return Combinators.combine(legalPersons, departments).as(OwnerName::new);
    }
}
