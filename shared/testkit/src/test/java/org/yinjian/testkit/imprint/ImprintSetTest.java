package org.yinjian.testkit.imprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.campaign.Institutions;
import org.yinjian.core.seal.OwnerLexicon;
import org.yinjian.core.seal.OwnerNames;
import org.yinjian.core.seal.OwnerRelation;

class ImprintSetTest {
    private static final List<String> INSTITUTIONS = Institutions.names();
    private static final ImprintSet PRACTICE = new ImprintSet(ImprintFamily.PRACTICE, 3, INSTITUTIONS);
    private static final List<ImprintSample> ROUND =
            IntStream.rangeClosed(1, 60).parallel().mapToObj(PRACTICE::sample).toList();

    @Test
    void theSameSeedGivesTheSameBytesAndTruth() {
        ImprintSet again = new ImprintSet(ImprintFamily.PRACTICE, 3, INSTITUTIONS);

        for (int number : new int[] {60, 7, 1}) {
            ImprintSample one = ROUND.get(number - 1);
            assertArrayEquals(
                    one.picture().bytes(), again.sample(number).picture().bytes());
            assertEquals(one.truth(), again.sample(number).truth());
        }
        assertNotEquals(
                ROUND.getFirst().truth(),
                new ImprintSet(ImprintFamily.PRACTICE, 4, INSTITUTIONS)
                        .sample(1)
                        .truth());
    }

    @Test
    void ofSixtyTwentyMustPassAndFourteenAreNearNames() {
        assertEquals(
                20, ROUND.stream().filter(one -> one.truth().kind().passes()).count());
        assertEquals(14, ROUND.stream().filter(one -> one.truth().kind().near()).count());
    }

    @Test
    void whatMustPassIsAcceptedByTheRuleOfOwnersAndANearNameNever() {
        OwnerNames names = new OwnerNames(OwnerLexicon.of(INSTITUTIONS));

        for (ImprintSample sample : ROUND) {
            ImprintTruth truth = sample.truth();
            OwnerRelation relation = OwnerRelation.of(names.split(truth.text()), names.split(truth.claim()));
            if (truth.kind().passes()) {
                assertTrue(relation.accepted(), truth.line());
            } else if (truth.kind().near() || truth.kind() == ImprintCase.OTHER_UNIT) {
                assertFalse(relation.accepted(), truth.line());
            }
        }
    }

    @Test
    void theAccountNamesEveryCharacterAndOnlySpoiltCasesLoseThem() {
        for (ImprintSample sample : ROUND) {
            ImprintTruth truth = sample.truth();
            assertTrue(truth.visible().stream().allMatch(share -> share >= 0 && share <= 1), truth.line());
            if (truth.decoy().isEmpty()) {
                assertEquals(truth.text().length(), truth.visible().size(), truth.line());
            }
            if (truth.kind() == ImprintCase.HALF || truth.kind() == ImprintCase.HIDDEN) {
                assertTrue(Collections.frequency(hidden(truth), true) >= 2, truth.line());
            }
            if (truth.kind().passes() && truth.condition() == Condition.CLEAR) {
                assertTrue(truth.leastVisible() > 0.3, truth.line());
            }
        }
    }

    private static List<Boolean> hidden(ImprintTruth truth) {
        return truth.visible().stream().map(share -> share < 0.2).toList();
    }

    @Test
    void theSealStandsInTheMiddleOfItsBoxAndInThePicture() throws Exception {
        for (ImprintSample sample : ROUND) {
            ImprintTruth truth = sample.truth();
            BufferedImage picture =
                    ImageIO.read(new ByteArrayInputStream(sample.picture().bytes()));
            double diameter = truth.look().diameterMm() * truth.pixelsPerMm();
            assertEquals(diameter, truth.box().get(2), diameter * 0.06, truth.line());
            boolean whole = truth.box().get(0) >= 0
                    && truth.box().get(1) >= 0
                    && truth.box().get(0) + truth.box().get(2) <= picture.getWidth()
                    && truth.box().get(1) + truth.box().get(3) <= picture.getHeight();
            assertEquals(truth.kind() != ImprintCase.CUT, whole, truth.line());
        }
    }

    @Test
    void theFamiliesShareNoFont() {
        Set<SealFont> both = new HashSet<>(ImprintFamily.PRACTICE.seals());
        both.retainAll(ImprintFamily.FROZEN.seals());

        assertEquals(Set.of(), both);
        assertNotEquals(ImprintFamily.PRACTICE.print(), ImprintFamily.FROZEN.print());
    }

    @Test
    void aSealToTrainOnSaysANameOfTheListInAFontFromOutside() throws URISyntaxException {
        Path font = Path.of(ImprintSetTest.class
                .getResource("/org/yinjian/testkit/fonts/song.ttf")
                .toURI());
        List<String> names = List.of("四川大学", "北京大学后勤部");
        ImprintSet training = ImprintSet.training(5, List.of(font), names);

        for (int number = 1; number <= 8; number++) {
            ImprintTruth truth = training.sample(number).truth();
            assertTrue(names.contains(truth.owner()), truth.line());
            assertTrue(truth.text().startsWith(truth.owner()), truth.line());
            assertEquals("song.ttf", truth.look().font());
        }
    }

    @Test
    void twoEditsAreNearAndThreeAreNot() {
        assertTrue(NearNames.distanceAtMostTwo("四川大学", "四川农业大学"));
        assertTrue(NearNames.distanceAtMostTwo("西昌学院", "许昌学院"));
        assertFalse(NearNames.distanceAtMostTwo("四川大学", "电子科技大学"));
    }
}
