package org.yinjian.vision.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.vision.text.LineRecognizer;
import org.yinjian.vision.text.RecognizedLine;

class FrameImprintFinderTest {
    @Test
    void aNameChopIsSquareAndMeasured() {
        Imprint chop = only(find(chop(new DrawnPage(), 400, 700, 72, 0)));
        assertEquals(ImprintShape.SQUARE, chop.shape());
        assertEquals(19, chop.diameterMm().orElseThrow(), 1);
        assertEquals(400, chop.box().centreX(), 3);
        assertEquals(700, chop.box().centreY(), 3);
        assertTrue(chop.rimCoverage() > 0.95, "frame " + chop.rimCoverage());
        assertEquals(List.of(), chop.arcs());
    }

    @Test
    void oneThatWasSetDownAskewIsFoundToo() {
        assertEquals(
                ImprintShape.SQUARE,
                only(find(chop(new DrawnPage(), 400, 700, 72, 25))).shape());
    }

    @Test
    void aChopWhoseFrameIsWornThroughIsFoundToo() {
        DrawnPage page = chop(new DrawnPage(), 400, 700, 72, 0);
        Scalar paper = new Scalar(245, 245, 245, 0);
        page.line(380, 660, 380, 668, 3, paper).line(432, 720, 440, 720, 3, paper);
        only(find(page));
    }

    @Test
    void aTriangleIsATriangle() {
        DrawnPage page = new DrawnPage()
                .line(340, 760, 460, 760, 4, DrawnPage.RED)
                .line(340, 760, 400, 656, 4, DrawnPage.RED)
                .line(460, 760, 400, 656, 4, DrawnPage.RED);
        strokes(page, 400, 725, 24);
        Imprint triangle = only(find(page));
        assertEquals(ImprintShape.TRIANGULAR, triangle.shape());
        assertEquals(32, triangle.diameterMm().orElseThrow(), 1.5);
    }

    @Test
    void aFramedWordAnEmptyBoxAPictureAndACircleAreNoChops() {
        DrawnPage word = new DrawnPage();
        frame(word, 300, 670, 500, 730);
        strokes(word, 400, 700, 40);
        assertEquals(List.of(), find(word));
        DrawnPage empty = new DrawnPage();
        frame(empty, 364, 664, 436, 736);
        assertEquals(List.of(), find(empty));
        DrawnPage picture = new DrawnPage();
        for (int y = 664; y <= 736; y++) {
            picture.line(364, y, 436, y, 1, DrawnPage.RED);
        }
        assertEquals(List.of(), find(picture));
        assertEquals(List.of(), find(new DrawnPage().rim(400, 700, 40, 0, 360, DrawnPage.RED)));
    }

    @Test
    void aPaleRedPortraitsGroundIsNoChop() {
        DrawnPage portrait = new DrawnPage();
        for (int y = 660; y <= 740; y++) {
            portrait.line(360, y, 440, y, 1, DrawnPage.RED);
        }
        Scalar face = new Scalar(150, 170, 200, 0);
        for (int y = 690; y <= 740; y++) {
            portrait.line(380, y, 420, y, 1, face);
        }
        assertEquals(List.of(), find(portrait));
    }

    @Test
    void blackChopsAndTheRulesOfARedTableAreNone() {
        assertEquals(List.of(), find(chop(new DrawnPage(), 400, 700, 72, 0, DrawnPage.BLACK)));
        DrawnPage table = new DrawnPage();
        for (int at = 300; at <= 600; at += 60) {
            table.line(300, at, 600, at, 3, DrawnPage.RED).line(at, 300, at, 600, 3, DrawnPage.RED);
        }
        assertEquals(List.of(), find(table));
    }

    @Test
    void aChopThatWasLaidOverItsPageIsToldSo() {
        DrawnPage page = chop(new DrawnPage(), 400, 700, 72, 0);
        PageContext pasted =
                new PageContext(Optional.of(DrawnPage.PIXELS_PER_MILLIMETRE), List.of(new Box(350, 650, 100, 100)));
        assertTrue(only(find(page, pasted)).overlay());
        assertFalse(only(find(page)).overlay());
    }

    @Test
    void aChopThatWasLaidOverItsPageInSlicesIsToldSo() {
        DrawnPage page = chop(new DrawnPage(), 400, 700, 72, 0);
        List<Box> slices = List.of(new Box(350, 650, 100, 34), new Box(350, 684, 100, 33), new Box(350, 717, 100, 33));
        assertTrue(only(find(page, new PageContext(Optional.of(DrawnPage.PIXELS_PER_MILLIMETRE), slices)))
                .overlay());
    }

    @Test
    void whatARoundSealHoldsIsNoChopOfItsOwn() {
        DrawnPage page = chop(new DrawnPage(), 400, 700, 72, 0);
        Imprint around = Imprint.unread(ImprintShape.ROUND, new Box(316, 616, 168, 168), Optional.empty(), 1, 0.3);
        assertEquals(List.of(around), ImprintFinder.joined(List.of(around), find(page)));
    }

    @Test
    void besideARoundSealBothAreFound() {
        LineRecognizer none = line -> new RecognizedLine("", 0, Emissions.none());
        ImprintFinder all = ImprintFinder.ofSeals(none, none, SealFinderSettings.standard());
        DrawnPage page = chop(new DrawnPage().seal(300, 700, DrawnPage.RED), 520, 720, 72, 0);
        assertEquals(
                List.of(ImprintShape.ROUND, ImprintShape.SQUARE),
                all.find(page.mat, context()).stream().map(Imprint::shape).toList());
    }

    private static DrawnPage chop(DrawnPage page, int x, int y, int side, double degrees) {
        return chop(page, x, y, side, degrees, DrawnPage.RED);
    }

    private static DrawnPage chop(DrawnPage page, int x, int y, int side, double degrees, Scalar ink) {
        double reach = side / Math.sqrt(2);
        for (int corner = 0; corner < 4; corner++) {
            double from = Math.toRadians(45 + 90 * corner + degrees);
            double to = from + Math.PI / 2;
            page.line(
                    (int) Math.round(x + reach * Math.cos(from)),
                    (int) Math.round(y + reach * Math.sin(from)),
                    (int) Math.round(x + reach * Math.cos(to)),
                    (int) Math.round(y + reach * Math.sin(to)),
                    4,
                    ink);
        }
        strokes(page, x, y, (int) (0.3 * side), ink);
        return page;
    }

    private static void frame(DrawnPage page, int left, int top, int right, int bottom) {
        page.line(left, top, right, top, 4, DrawnPage.RED)
                .line(right, top, right, bottom, 4, DrawnPage.RED)
                .line(right, bottom, left, bottom, 4, DrawnPage.RED)
                .line(left, bottom, left, top, 4, DrawnPage.RED);
    }

    /** Four crosses, as characters in two columns. */
    private static void strokes(DrawnPage page, int x, int y, int reach) {
        strokes(page, x, y, reach, DrawnPage.RED);
    }

    private static void strokes(DrawnPage page, int x, int y, int reach, Scalar ink) {
        for (int across = -1; across <= 1; across += 2) {
            for (int down = -1; down <= 1; down += 2) {
                int middleX = x + across * reach / 2;
                int middleY = y + down * reach / 2;
                int half = reach / 3;
                page.line(middleX - half, middleY, middleX + half, middleY, 3, ink)
                        .line(middleX, middleY - half, middleX, middleY + half, 3, ink);
            }
        }
    }

    private static Imprint only(List<Imprint> imprints) {
        assertEquals(1, imprints.size(), imprints.toString());
        return imprints.getFirst();
    }

    private static List<Imprint> find(DrawnPage page) {
        return find(page, context());
    }

    private static List<Imprint> find(DrawnPage page, PageContext context) {
        try (InkedPage inked = InkedPage.open(page.mat, context, 1400)) {
            return FrameImprintFinder.find(inked);
        }
    }

    private static PageContext context() {
        return new PageContext(Optional.of(DrawnPage.PIXELS_PER_MILLIMETRE), List.of());
    }
}
