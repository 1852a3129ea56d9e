package org.yinjian.vision.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Picture;
import org.yinjian.vision.page.Illumination;
import org.yinjian.vision.page.PixelImages;

class PictureFinderTest {
    private final BufferedImage page = new BufferedImage(1240, 1754, BufferedImage.TYPE_3BYTE_BGR);
    private final Graphics2D pen = page.createGraphics();

    PictureFinderTest() {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1240, 1754);
    }

    private List<Picture> find() {
        try (Mat mat = PixelImages.bounded(page, 2400);
                Mat flat = Illumination.flatten(mat)) {
            return PictureFinder.find(mat, flat);
        }
    }

    private void portrait(Color ground) {
        pen.setColor(ground);
        pen.fillRect(900, 300, 146, 204);
        pen.setColor(new Color(40, 30, 60));
        pen.fillRect(915, 440, 116, 64);
        pen.setColor(new Color(20, 20, 20));
        pen.fillOval(933, 325, 80, 90);
        pen.setColor(new Color(232, 190, 165));
        pen.fillOval(940, 345, 66, 90);
    }

    @Test
    void aPortraitIsFoundAndLooksLikeAFace() {
        portrait(new Color(70, 130, 200));

        List<Picture> pictures = find();

        assertEquals(1, pictures.size());
        assertTrue(
                pictures.getFirst().face() > 0.6,
                () -> "face " + pictures.getFirst().face());
    }

    @Test
    void aPortraitOnAWhiteGroundIsFound() {
        portrait(new Color(250, 250, 250));

        assertEquals(1, find().size());
    }

    @Test
    void rulesLettersAndRingsAreNoPictures() {
        pen.setColor(Color.BLACK);
        pen.drawRect(880, 280, 200, 260);
        for (int x = 100; x < 1100; x += 22) {
            pen.fillRect(x, 800, 14, 3);
            pen.fillRect(x + 5, 790, 3, 24);
        }
        pen.setColor(Color.RED);
        pen.setStroke(new java.awt.BasicStroke(7));
        pen.drawOval(300, 1000, 240, 240);

        assertEquals(List.of(), find());
    }
}
