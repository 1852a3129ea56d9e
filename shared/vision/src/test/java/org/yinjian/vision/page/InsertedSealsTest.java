package org.yinjian.vision.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.reading.InkColour;
import org.yinjian.core.reading.PageReader.ReadPage;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;
import org.yinjian.core.reading.RawPage;
import org.yinjian.vision.seal.ImprintFinder;
import org.yinjian.vision.seal.PageContext;

class InsertedSealsTest {
    private static final Box PLACE = new Box(600, 300, 240, 240);
    private static final RawPage.Inserted PICTURE =
            new RawPage.Inserted(new BufferedImage(400, 400, BufferedImage.TYPE_3BYTE_BGR), PLACE, 42);

    @Test
    void aSealIsToldOfAtItsPlaceOnThePageAndWasLaidThere() {
        ReadPage read = InsertedSeals.read(new RawPage.Markup(1, page(), List.of(PICTURE)), finding(true));
        Imprint imprint = read.reading().imprints().getFirst();
        assertEquals(PLACE, imprint.box());
        assertTrue(imprint.overlay());
        assertTrue(read.image().isPresent(), "the page has a picture of what was inserted");
        assertEquals(PageSource.MARKUP, read.reading().source());
    }

    @Test
    void theSizeOnThePageTellsTheScale() {
        List<PageContext> asked = new ArrayList<>();
        InsertedSeals.read(new RawPage.Markup(1, page(), List.of(PICTURE)), (picture, context) -> {
            asked.add(context);
            return List.of();
        });
        assertEquals(400 / 42.0, asked.getFirst().pixelsPerMillimetre().orElseThrow(), 0.1);
    }

    @Test
    void aPictureThatIsNoSealChangesNothing() {
        ReadPage read = InsertedSeals.read(new RawPage.Markup(1, page(), List.of(PICTURE)), finding(false));
        assertEquals(page(), read.reading());
        assertEquals(Optional.empty(), read.image());
    }

    private static ImprintFinder finding(boolean seal) {
        Imprint imprint = new Imprint(
                ImprintShape.ROUND,
                new Box(80, 80, 360, 360),
                Optional.of(40.0),
                InkColour.RED,
                1,
                0.3,
                true,
                false,
                false,
                List.of(),
                List.of(),
                Optional.empty());
        return (picture, context) -> seal ? List.of(imprint) : List.of();
    }

    private static PageReading page() {
        return new PageReading(
                1,
                1000,
                800,
                Optional.empty(),
                0,
                PageSource.MARKUP,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }
}
