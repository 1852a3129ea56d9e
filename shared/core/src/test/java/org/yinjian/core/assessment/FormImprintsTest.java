package org.yinjian.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.seal.OwnerLexicon;
import org.yinjian.core.seal.SealClaim;
import org.yinjian.core.seal.SealJudge;
import org.yinjian.core.seal.SealOnPage;
import org.yinjian.core.seal.SealPolicy;

class FormImprintsTest {
    private static final SealJudge JUDGE = new SealJudge(OwnerLexicon.of(List.of("某某大学")), SealPolicy.standard());

    @Test
    void chopsAreNotComparedAndNotRegistered() {
        assertEquals(List.of(50), kept(shape(ImprintShape.SQUARE, 40), shape(ImprintShape.OVAL, 50)));
        assertEquals(List.of(), kept(shape(ImprintShape.SQUARE, 40), shape(ImprintShape.TRIANGULAR, 60)));
    }

    @Test
    void theDecidingImprintComesFirst() {
        assertEquals(List.of(70, 50), kept(shape(ImprintShape.OVAL, 50), shape(ImprintShape.ROUND, 70)));
    }

    private static Imprint shape(ImprintShape shape, int side) {
        return Imprint.unread(shape, new Box(10, 10, side, side), Optional.empty(), 1, 0.3);
    }

    /** The widths of what is kept. */
    private static List<Integer> kept(Imprint... imprints) {
        List<SealOnPage> seals = Stream.of(imprints)
                .map(imprint -> new SealOnPage(Given.hash("form"), 1, imprint, true, true))
                .toList();
        Assessment record = Given.completeDossier()
                .assessed()
                .withSeal(JUDGE.judge(new SealClaim("某某大学", true, List.of(), List.of()), seals));
        return FormImprints.of(record).stream()
                .map(KeptImprint::box)
                .map(Box::width)
                .toList();
    }
}
