package org.yinjian.vision.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinjian.core.reading.InkColour;

class SealInkTest {
    private static final double SIDE = 1188;
    private static final Rim RIM = Rim.circle(400, 700, 84);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theInkIsDarkAndNoPrintWhateverItsRed(boolean wine) {
        WhitenedPage page = WhitenedPage.of(new DrawnPage().seal(400, 700, red(wine)).mat, SIDE);
        SealInk ink = SealInk.of(page, RIM.disc(), InkColour.RED);
        float[] star = colour(page, 400, 700);
        assertTrue(ink.darkness(star) > 190, "darkness " + ink.darkness(star));
        assertFalse(ink.isPrint(star));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void printOverItIsPrint(boolean wine) {
        WhitenedPage page = WhitenedPage.of(
                new DrawnPage().seal(400, 700, red(wine)).line(380, 700, 420, 700, 5, DrawnPage.BLACK).mat, SIDE);
        SealInk ink = SealInk.of(page, RIM.disc(), InkColour.RED);
        float[] print = colour(page, 400, 700);
        assertTrue(ink.isPrint(print));
        assertTrue(ink.darkness(print) < 60, "darkness " + ink.darkness(print));
    }

    @Test
    void aPieceOfAPageIsWhitenedAsThePage() {
        DrawnPage whole = new DrawnPage().seal(400, 700, DrawnPage.RED);
        try (Mat piece = whole.mat.apply(new Rect(300, 600, 200, 200)).clone()) {
            WhitenedPage page = WhitenedPage.of(whole.mat, SIDE);
            WhitenedPage part = WhitenedPage.of(piece, SIDE);
            assertEquals(colour(page, 400, 700)[1], colour(part, 100, 100)[1], 2);
        }
    }

    private static Scalar red(boolean wine) {
        return wine ? DrawnPage.WINE : DrawnPage.RED;
    }

    private static float[] colour(WhitenedPage page, double x, double y) {
        float[] colour = new float[3];
        page.colour(x, y, colour);
        return colour;
    }
}
