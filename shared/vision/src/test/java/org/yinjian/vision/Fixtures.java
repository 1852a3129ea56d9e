package org.yinjian.vision;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.vision.page.PixelImages;

/** The drawn pictures of the tests; {@code make_fixtures.py} beside them made them. */
public final class Fixtures {
    private Fixtures() {}

    public static BufferedImage image(String name) {
        try (InputStream in = Fixtures.class.getResourceAsStream("/org/yinjian/vision/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no fixture " + name);
            }
            return ImageIO.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the fixture " + name, e);
        }
    }

    public static Mat mat(String name) {
        return PixelImages.bounded(image(name), 4000);
    }
}
