package org.yinjian.vision.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.InkColour;

class TextGapTest {
    private static final int INK = 45;

    @Test
    void theStarOfAWholeSealIsTurnedToWhereItsNameSays() {
        DrawnPage turned = sealed(0, 360).name(400, 700, 72, 8, 34, DrawnPage.RED);
        assertEquals(72, Math.toDegrees(star(turned).tilt()), 4);
    }

    @Test
    void theFirstHalfOfALongerNameOnABrokenRimIsNotCentredByTurningTheStar() {
        DrawnPage half = sealed(91, 330).firstOfName(400, 700, 0, 4, 8, 34, DrawnPage.RED);
        assertEquals(0, Math.toDegrees(star(half).tilt()), 4);
    }

    @Test
    void aWholeNameOnABrokenRimIsStillFollowed() {
        DrawnPage turned = sealed(91, 330).name(400, 700, 72, 8, 34, DrawnPage.RED);
        assertEquals(72, Math.toDegrees(star(turned).tilt()), 4);
    }

    /** A star in a rim that is inked between two directions, degrees clockwise from the right. */
    private static DrawnPage sealed(int from, int to) {
        return new DrawnPage().rim(400, 700, 84, from, to, DrawnPage.RED).star(400, 700, 24, DrawnPage.RED);
    }

    private static Star star(DrawnPage page) {
        PageContext context = new PageContext(Optional.of(DrawnPage.PIXELS_PER_MILLIMETRE), List.of());
        try (InkedPage inked = InkedPage.open(page.mat, context, 1400)) {
            InkPlane plane = inked.plane(InkColour.RED);
            SealFinderSettings settings = SealFinderSettings.standard();
            CircleSearch.Found found = new CircleSearch(
                            plane, INK, settings.leastRadius(inked), settings.greatestRadius(inked))
                    .search()
                    .getFirst();
            return TextGap.turned(plane, found, Star.in(plane, found.rim(), INK));
        }
    }
}
