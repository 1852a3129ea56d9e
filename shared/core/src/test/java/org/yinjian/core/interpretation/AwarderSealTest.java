package org.yinjian.core.interpretation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.certificate.Certificate;
import org.yinjian.core.form.FieldStatus;

class AwarderSealTest {
    @Test
    void aNameThatLostItsBeginningUnderTheSealIsNotStated() {
        Certificate compared = AwarderSeal.compared(by("川省教育厅"), Optional.of("四川省教育厅"));

        assertEquals(Optional.of("四川省教育厅"), compared.awarder());
        assertEquals(FieldStatus.UNSURE, compared.status());
    }

    @Test
    void aNameOneCharacterAwayFromItsSealIsDoubtedAndStays() {
        Certificate compared = AwarderSeal.compared(by("油头大学"), Optional.of("汕头大学"));

        assertEquals(Optional.of("油头大学"), compared.awarder());
        assertEquals(FieldStatus.UNSURE, compared.status());
    }

    @Test
    void aSealThatSaysTheSameOrSomethingElseChangesNothing() {
        Certificate read = by("四川大学");

        assertEquals(read, AwarderSeal.compared(read, Optional.of("四川大学")));
        assertEquals(read, AwarderSeal.compared(read, Optional.of("四川省人民政府")));
        assertEquals(read, AwarderSeal.compared(read, Optional.empty()));
    }

    private static Certificate by(String awarder) {
        return new Certificate(
                Optional.of("林晓"),
                Optional.of("先进工作者"),
                Optional.of(awarder),
                Optional.of("2019-12"),
                FieldStatus.READ,
                0.97);
    }
}
