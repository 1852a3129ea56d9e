package org.yinjian.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmailDecoderTest {
    private static final double CLEAR = 0.85;

    @Test
    void anAddressThatIsClearlyReadStandsAsWrittenRightOrWrong() {
        assertStands("2431450502@qq,com", 0.96);
        assertStands("ma_tao9615@@163.com", 0.96);
        assertStands("lin@qq.con", 0.9);
        assertStands("lin@aqq.com", 0.9);
    }

    @Test
    void aDoubtfulProviderIsMendedAndCarriesWhatWasRead() {
        assertMended("276442300@aqq.com", 0.7, "276442300@qq.com");
        assertMended("yang_huang390@qq.cam", 0.4, "yang_huang390@qq.com");
        assertMended("lin@16.com", 0.4, "lin@163.com");
    }

    @Test
    void anAtThatWasReadAsARoundCharacterIsFound() {
        assertMended("4248756540qq.com", 0.9, "424875654@qq.com");
        assertMended("ma.xmezbhhu.edu.cn", 0.3, "ma.xm@zbhhu.edu.cn");
    }

    @Test
    void anAddressOneSlipFromAProvidersOrWithAnLWhereNoSyllableHasOneIsStrange() {
        assertTrue(EmailDecoder.isStrange("285485018@sina.cam"));
        assertTrue(EmailDecoder.isStrange("chenhul@163.com"));
        assertTrue(EmailDecoder.isStrange("zhou_zhoul975@foxmail.com"));
        assertFalse(EmailDecoder.isStrange("lin@sina.com"));
        assertFalse(EmailDecoder.isStrange("xiaoli.liu@scu.edu.cn"));
    }

    @Test
    void aUniversitysOwnDomainIsNotMistakenForAProvider() {
        assertStands("lin@qq.edu.cn", 0.5);
    }

    @Test
    void aQqNumberWithALetterInItIsOdd() {
        assertTrue(EmailDecoder.isOdd("q98110871@qq.com"));
        assertFalse(EmailDecoder.isOdd("998110871@qq.com"));
    }

    @Test
    void capitalsInADomainAreNoRepair() {
        Decoded decoded = EmailDecoder.decode("lin@Foxmail.com", 0.99, CLEAR);

        assertEquals(Optional.of("lin@foxmail.com"), decoded.value());
        assertFalse(decoded.repaired());
    }

    @Test
    void aLongProviderMayBeSpoiltInTwoPlaces() {
        assertMended("lin@f0×mail.com", 0.5, "lin@foxmail.com");
    }

    private static void assertStands(String text, double certainty) {
        Decoded decoded = EmailDecoder.decode(text, certainty, CLEAR);

        assertEquals(Optional.of(text), decoded.value());
        assertFalse(decoded.repaired());
    }

    private static void assertMended(String text, double certainty, String mended) {
        Decoded decoded = EmailDecoder.decode(text, certainty, CLEAR);

        assertEquals(Optional.of(mended), decoded.value());
        assertTrue(decoded.repaired());
        assertEquals(List.of(text), decoded.alternatives());
        assertTrue(decoded.confidence() < certainty);
    }
}
