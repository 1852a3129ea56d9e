package org.yinjian.adapters.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.PageImage;

class PageCropsTest {
    private final PageImage page = new PageImage(1, jpeg());

    @Test
    void a_crop_shows_what_is_in_the_box() throws IOException {
        BufferedImage crop = only(new Box(1000, 100, 200, 50));
        assertEquals(200, crop.getWidth());
        assertEquals(50, crop.getHeight());
        assertEquals(255, crop.getRGB(100, 25) & 0xFF, 3);
        assertEquals(0, only(new Box(100, 100, 200, 50)).getRGB(100, 25) & 0xFF, 3);
    }

    @Test
    void a_large_crop_is_made_smaller() throws IOException {
        assertEquals(900, only(new Box(0, 0, 2000, 1000)).getWidth());
    }

    @Test
    void what_lies_beyond_the_page_is_left_away() throws IOException {
        assertEquals(100, only(new Box(1900, 950, 400, 400)).getWidth());
        assertEquals(1, only(new Box(5000, 5000, 40, 40)).getWidth());
    }

    @Test
    void the_same_box_gives_the_same_bytes() {
        var wanted = List.of(new PageCrops.Wanted(new Box(10, 10, 1500, 900), "a.png"));
        assertArrayEquals(
                PageCrops.cut(page, wanted).getFirst().png(),
                PageCrops.cut(page, wanted).getFirst().png());
    }

    @Test
    void a_page_that_is_no_picture_is_refused() {
        var wanted = List.of(new PageCrops.Wanted(new Box(1, 1, 1, 1), "a.png"));
        assertThrows(UncheckedIOException.class, () -> PageCrops.cut(new PageImage(1, new byte[] {1, 2}), wanted));
    }

    private BufferedImage only(Box box) throws IOException {
        var crops = PageCrops.cut(page, List.of(new PageCrops.Wanted(box, "evidence/a.png")));
        assertEquals("evidence/a.png", crops.getFirst().path());
        return ImageIO.read(new ByteArrayInputStream(crops.getFirst().png()));
    }

    /** Black on the left, blue on the right. */
    private static byte[] jpeg() {
        BufferedImage image = new BufferedImage(2000, 1000, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < 1000; y++) {
            for (int x = 1000; x < 2000; x++) {
                image.setRGB(x, y, 0x0000FF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
