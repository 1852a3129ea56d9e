package org.yinjian.core.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SameImprintsTest {
    @Test
    void oneStampingInTwoDossiersIsAPair() {
        assertEquals(
                List.of("A-C"),
                pairs(
                        GivenImprint.of("A").stamped(1, 1),
                        GivenImprint.of("B").stamped(1, 2),
                        GivenImprint.of("C").stamped(1, 1)));
    }

    @Test
    void oneDocumentInTwoDossiersIsNotCopied() {
        assertEquals(
                List.of(),
                pairs(
                        GivenImprint.of("A").document("a").stamped(1, 1),
                        GivenImprint.of("B").document("a").stamped(1, 1)));
    }

    @Test
    void twoFormsOfOneDossierAreNoPair() {
        assertEquals(
                List.of(),
                pairs(
                        GivenImprint.of("A").document("a").stamped(1, 1),
                        GivenImprint.of("A").document("b").stamped(1, 1)));
    }

    @Test
    void aSealThatWasReadDifferentlyIsComparedAllTheSame() {
        assertEquals(
                List.of("A-B"),
                pairs(
                        GivenImprint.of("A")
                                .text("某某大学", 0.6)
                                .owner("某某大学")
                                .withoutCode()
                                .stamped(1, 1),
                        GivenImprint.of("B")
                                .text("某其大学", 0.6)
                                .owner("某其大学")
                                .withoutCode()
                                .stamped(1, 1)));
    }

    @Test
    void whatHasNoTraceIsComparedWithNothing() {
        assertEquals(List.of(), pairs(GivenImprint.of("A"), GivenImprint.of("B")));
    }

    private static List<String> pairs(GivenImprint... imprints) {
        return SameImprints.among(
                        List.of(imprints).stream().map(GivenImprint::kept).toList())
                .stream()
                .map(pair -> pair.one().dossier() + "-" + pair.other().dossier())
                .toList();
    }
}
