package org.yinjian.core.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentKind;

class SamePageTest {
    private static final String AWARD = "荣誉证书 林小满同志：在%s年度高校后勤服务工作中成绩突出，被评为“先进个人”。特发此证，以资鼓励。某某省高校后勤协会";

    private static DocumentFacts page(String name, String text) {
        return new DocumentFacts(
                ContentHash.of(name.getBytes(StandardCharsets.UTF_8)),
                DocumentKind.HONOUR_CERTIFICATE,
                List.of(),
                List.of(),
                text);
    }

    @Test
    void theSameBytesAreTheSame() {
        DocumentFacts one = page("a", "short");
        assertEquals(List.of(new SamePage(one.document(), one.document(), true)), SamePage.among(List.of(one, one)));
    }

    @Test
    void anotherPictureOfAPageIsTheSamePage() {
        DocumentFacts scan = page("scan", AWARD.formatted("2019"));
        DocumentFacts photo = page("photo", AWARD.formatted("2019").replace("突出", "突岀"));
        assertEquals(
                List.of(new SamePage(scan.document(), photo.document(), false)), SamePage.among(List.of(scan, photo)));
    }

    @Test
    void theSameAwardOfAnotherYearIsAnotherPage() {
        assertEquals(
                List.of(),
                SamePage.among(List.of(page("a", AWARD.formatted("2019")), page("b", AWARD.formatted("2020")))));
        assertEquals(
                List.of(),
                SamePage.among(List.of(page("a", AWARD.formatted("二〇一九")), page("b", AWARD.formatted("二〇二〇")))));
    }

    @Test
    void aFewWordsTellNothing() {
        assertEquals(List.of(), SamePage.among(List.of(page("a", "荣誉证书"), page("b", "荣誉证书"))));
    }
}
