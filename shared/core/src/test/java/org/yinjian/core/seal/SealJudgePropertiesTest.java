package org.yinjian.core.seal;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.yinjian.core.dossier.ContentHash;

class SealJudgePropertiesTest {
    private static final ContentHash FORM = new ContentHash("sha256:" + "0".repeat(64));

    private final SealJudge judge =
            new SealJudge(OwnerLexicon.of(List.of("西昌学院", "四川大学", "成都理工大学")), SealPolicy.standard());

    @Property(tries = 200)
    void aSealOneCharacterAwayFromTheUnitNeverPasses(
            @ForAll("units") String unit, @ForAll @IntRange(max = 20) int at, @ForAll("characters") char other) {
        int place = at % unit.length();
        String seal = unit.substring(0, place) + other + unit.substring(place + 1);
        if (!seal.equals(unit)) {
            SealVerdict verdict = judge.judge(
                    new SealClaim(unit, true, List.of(), List.of()),
                    List.of(new SealOnPage(FORM, 1, DrawnEmissions.imprint(seal), true, true)));
            assertNotEquals(SealOutcome.PASS, verdict.outcome());
        }
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("西昌学院", "四川大学", "成都理工大学", "四川大学后勤管理处", "天府新城职业学院后勤服务中心");
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.of('许', '州', '农', '东', '业', '处', '医', '湖');
    }
}
