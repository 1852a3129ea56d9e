package org.yinjian.vision.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.reading.InkColour;
import org.yinjian.core.reading.InnerLine;
import org.yinjian.vision.text.LineRecognizer;
import org.yinjian.vision.text.RecognizedLine;

class CircleImprintFinderTest {
    @Test
    void aRedSealIsFoundMeasuredAndItsStarSeen() {
        Imprint seal = only(find(new DrawnPage().seal(500, 800, DrawnPage.RED)));
        assertEquals(InkColour.RED, seal.colour());
        assertEquals(ImprintShape.ROUND, seal.shape());
        assertTrue(seal.star());
        assertTrue(seal.rimCoverage() > 0.95, "rim " + seal.rimCoverage());
        assertEquals(42, seal.diameterMm().orElseThrow(), 1.5);
        assertEquals(500, seal.box().centreX(), 3);
        assertEquals(800, seal.box().centreY(), 3);
        assertFalse(seal.cut());
        assertFalse(seal.overlay());
    }

    @Test
    void aRingAroundTheStarIsAnEmblemsAndLeavesSomethingUnread() {
        Imprint emblem =
                only(find(new DrawnPage().seal(500, 800, DrawnPage.RED).rim(500, 800, 38, 0, 360, DrawnPage.RED)));
        assertEquals(0, emblem.innerLines().getFirst().confidence());
        assertEquals(
                List.of(),
                only(find(new DrawnPage().seal(500, 800, DrawnPage.RED))).innerLines());
    }

    @Test
    void aFaintSealAndAShadedPageAreNoObstacle() {
        only(find(new DrawnPage().seal(400, 700, DrawnPage.FAINT)));
        only(find(new DrawnPage().seal(600, 700, DrawnPage.RED).shaded()));
    }

    @Test
    void halfARimMeasuresAsHalf() {
        Imprint half = only(find(new DrawnPage()
                .rim(400, 700, 84, 90, 270, DrawnPage.RED)
                .star(400, 700, 24, DrawnPage.RED)
                .line(340, 700, 350, 700, 4, DrawnPage.RED)));
        assertEquals(0.5, half.rimCoverage(), 0.08);
    }

    @Test
    void aRimThatIsPaleOnOneSideMeasuresAsWhole() {
        Imprint uneven = only(find(new DrawnPage()
                .rim(400, 700, 84, 90, 270, DrawnPage.RED)
                .rim(400, 700, 84, 270, 450, DrawnPage.PALE)
                .star(400, 700, 24, DrawnPage.RED)
                .line(340, 700, 350, 700, 4, DrawnPage.RED)));
        assertTrue(uneven.rimCoverage() > 0.95, "rim " + uneven.rimCoverage());
    }

    @Test
    void theEndsOfANameThatReachBelowTheStarAreNoLineOfItsOwn() {
        DrawnPage page = new DrawnPage().seal(500, 800, DrawnPage.RED);
        for (int side : List.of(-1, 1)) {
            page.line(500 + side * 38, 830, 500 + side * 50, 842, 3, DrawnPage.RED)
                    .line(500 + side * 38, 842, 500 + side * 50, 830, 3, DrawnPage.RED);
        }
        assertEquals(List.of(), only(find(page)).innerLines());
    }

    @Test
    void aLineUnderTheStarIsSeen() {
        DrawnPage page = written(new DrawnPage().seal(500, 800, DrawnPage.RED), 836);
        assertEquals(1, only(find(page)).innerLines().size());
    }

    @Test
    void aLineAcrossTheMiddleOfASealWithoutAStarIsSeen() {
        DrawnPage page = written(starless(), 800);
        assertEquals(
                List.of("财务专用章"),
                only(find(page, "财务专用章", List.of())).innerLines().stream()
                        .map(InnerLine::text)
                        .toList());
    }

    @Test
    void whatIsNeitherStarNorReadInTheMiddleIsAnEmblems() {
        DrawnPage page = written(starless(), 800);
        assertEquals(0, only(find(page)).innerLines().getFirst().confidence());
    }

    @Test
    void wordsAlongTheFootLeaveSomethingUnreadAndANumberDoesNot() {
        DrawnPage page = new DrawnPage().seal(500, 800, DrawnPage.RED);
        for (int x = 460; x <= 540; x += 6) {
            int y = 800 + (int) Math.sqrt(74 * 74 - (x - 500) * (x - 500));
            page.line(x, y - 3, x, y + 3, 2, DrawnPage.RED);
        }
        assertEquals(
                0, only(find(page, "财务专用章", List.of())).innerLines().getFirst().confidence());
        assertEquals(List.of(), only(find(page, "5101070012345", List.of())).innerLines());
    }

    @Test
    void aSealOverThePagesEdgeIsCut() {
        Imprint seal = only(find(new DrawnPage().seal(800, 700, DrawnPage.RED)));
        assertTrue(seal.cut());
        assertEquals(840, seal.box().right());
    }

    @Test
    void twoSealsThatOverlapAreTwo() {
        assertEquals(
                2,
                find(new DrawnPage().seal(350, 700, DrawnPage.RED).seal(470, 760, DrawnPage.RED))
                        .size());
    }

    @Test
    void aRoundSealPhotographedFromTheSideIsStillRound() {
        Imprint leaning = only(find(new DrawnPage()
                .ellipse(400, 700, 88, 78, DrawnPage.RED)
                .star(400, 700, 22, DrawnPage.RED)
                .line(340, 690, 350, 700, 4, DrawnPage.RED)));
        assertEquals(ImprintShape.ROUND, leaning.shape());
        assertEquals(156, leaning.box().height(), 5);
        assertEquals(176, leaning.box().width(), 5);
    }

    @Test
    void anOvalSealIsFoundAndMeasuredAlsoWhenItWasSetDownAskew() {
        Imprint oval = only(find(new DrawnPage()
                .ellipse(400, 700, 90, 60, DrawnPage.RED)
                .line(340, 690, 350, 700, 4, DrawnPage.RED)
                .line(450, 690, 460, 700, 4, DrawnPage.RED)));
        assertEquals(ImprintShape.OVAL, oval.shape());
        assertEquals(45, oval.diameterMm().orElseThrow(), 1.5);
        assertEquals(120, oval.box().height(), 5);
        Imprint askew = only(find(new DrawnPage()
                .ellipse(400, 700, 86, 64, 12, DrawnPage.RED)
                .line(340, 690, 350, 700, 4, DrawnPage.RED)
                .line(450, 690, 460, 700, 4, DrawnPage.RED)));
        assertEquals(ImprintShape.OVAL, askew.shape());
        assertEquals(43, askew.diameterMm().orElseThrow(), 1.5);
    }

    @Test
    void theEndsAndSidesOfAnOvalAreNoSealsOfTheirOwn() {
        DrawnPage page = new DrawnPage()
                .ellipse(400, 700, 90, 62, DrawnPage.RED)
                .line(340, 690, 350, 700, 4, DrawnPage.RED)
                .line(450, 690, 460, 700, 4, DrawnPage.RED);
        assertEquals(ImprintShape.OVAL, only(find(page, "四川大学", List.of())).shape());
    }

    @Test
    void besideARedOvalASealInAnotherInkIsFoundToo() {
        DrawnPage page = new DrawnPage()
                .seal(300, 400, DrawnPage.BLUE)
                .ellipse(500, 900, 90, 56, DrawnPage.RED)
                .line(440, 890, 450, 900, 4, DrawnPage.RED)
                .line(550, 890, 560, 900, 4, DrawnPage.RED);
        LineRecognizer readsBlue = line -> {
            Scalar mean = opencv_core.mean(line);
            return mean.get(0) > mean.get(2) + 2
                    ? new RecognizedLine("四川大学", 0.9, Emissions.none())
                    : new RecognizedLine("", 0, Emissions.none());
        };
        assertEquals(
                List.of(ImprintShape.OVAL, ImprintShape.ROUND),
                find(page, readsBlue, List.of()).stream().map(Imprint::shape).toList());
    }

    @Test
    void titlesUnderlinesScribblesAndLittleRingsAreNoSeals() {
        assertEquals(List.of(), find(new DrawnPage().title(150, DrawnPage.RED)));
        assertEquals(List.of(), find(new DrawnPage().line(100, 300, 700, 310, 4, DrawnPage.RED)));
        assertEquals(
                List.of(),
                find(new DrawnPage()
                        .line(300, 700, 420, 780, 4, DrawnPage.RED)
                        .line(420, 780, 320, 800, 4, DrawnPage.RED)
                        .line(320, 800, 440, 700, 4, DrawnPage.RED)));
        DrawnPage fingerprint = new DrawnPage();
        for (int radius = 6; radius < 36; radius += 6) {
            fingerprint.rim(400, 700, radius, 0, 360, DrawnPage.RED);
        }
        assertEquals(List.of(), find(fingerprint));
    }

    @Test
    void aPageOfBlackRulesBearsNoSeal() {
        DrawnPage page = new DrawnPage().title(150, DrawnPage.BLACK);
        for (int y = 300; y < 1000; y += 100) {
            page.line(80, y, 760, y, 3, DrawnPage.BLACK).line(y - 200, 300, y - 200, 900, 3, DrawnPage.BLACK);
        }
        assertEquals(List.of(), find(page));
    }

    @Test
    void greyAndBlueSealsAreSeenForWhatTheyAreWhenTheyBearText() {
        assertEquals(
                InkColour.GREY,
                only(find(new DrawnPage().seal(400, 800, DrawnPage.BLACK), "四川大学", List.of()))
                        .colour());
        assertEquals(
                InkColour.OTHER,
                only(find(new DrawnPage().seal(400, 800, DrawnPage.BLUE), "四川大学", List.of()))
                        .colour());
    }

    @Test
    void aSealUnderAnOverlayWasPasted() {
        Imprint seal =
                only(find(new DrawnPage().seal(400, 800, DrawnPage.RED), "四川大学", List.of(new Box(310, 710, 180, 180))));
        assertTrue(seal.overlay());
    }

    private static Imprint only(List<Imprint> imprints) {
        assertEquals(1, imprints.size(), imprints.toString());
        return imprints.getFirst();
    }

    private static DrawnPage starless() {
        return new DrawnPage().rim(500, 800, 84, 0, 360, DrawnPage.RED).name(500, 800, 0, 11, 22, DrawnPage.RED);
    }

    /** Five crosses, as a line of characters, about a height of the seal. */
    private static DrawnPage written(DrawnPage page, int y) {
        for (int x = 470; x <= 530; x += 15) {
            page.line(x - 5, y, x + 5, y, 2, DrawnPage.RED).line(x, y - 7, x, y + 7, 2, DrawnPage.RED);
        }
        return page;
    }

    private static List<Imprint> find(DrawnPage page) {
        return find(page, "", List.of());
    }

    /** With a recogniser that reads the same on every line. */
    private static List<Imprint> find(DrawnPage page, String reads, List<Box> overlays) {
        return find(page, line -> new RecognizedLine(reads, reads.isEmpty() ? 0 : 0.9, Emissions.none()), overlays);
    }

    private static List<Imprint> find(DrawnPage page, LineRecognizer recognizer, List<Box> overlays) {
        SealFinderSettings settings = SealFinderSettings.standard();
        PageContext context = new PageContext(Optional.of(DrawnPage.PIXELS_PER_MILLIMETRE), overlays);
        try (InkedPage inked = InkedPage.open(page.mat, context, settings.workingSide())) {
            return new CircleImprintFinder(recognizer, recognizer, settings).find(inked);
        }
    }
}
