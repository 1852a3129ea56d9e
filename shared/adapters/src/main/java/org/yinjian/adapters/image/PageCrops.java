package org.yinjian.adapters.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.PageImage;

/** Cuts the pictures that a record names as evidence out of a page; the same page and box give the same bytes. */
public final class PageCrops {
    /** Enough for a person to read a cell or a seal by, and small enough for a page with fifty of them. */
    private static final int LONG_SIDE = 900;

    private PageCrops() {}

    /**
     * A crop that a record names.
     *
     * @param box in pixels of the page; what lies beyond the page's edges is left away
     * @param path relative to the output folder
     */
    public record Wanted(Box box, String path) {}

    /**
     * A crop as a PNG file of at most 900 pixels on its long side.
     *
     * @param path relative to the output folder
     */
    @SuppressWarnings("ArrayRecordComponent") // written to a file at once, never compared
    public record Crop(String path, byte[] png) {}

    /**
     * The crops in the order in which they are wanted; the page is decoded once.
     *
     * @throws UncheckedIOException when the page's picture, which this program wrote itself, cannot be decoded
     */
    public static List<Crop> cut(PageImage page, List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        BufferedImage image = decode(page);
        return wanted.stream()
                .map(crop -> new Crop(crop.path(), png(cut(image, crop.box()))))
                .toList();
    }

    private static BufferedImage cut(BufferedImage page, Box box) {
        Box onPage = box.grow(0, page.getWidth(), page.getHeight());
        return Rgb.fit(page.getSubimage(onPage.x(), onPage.y(), onPage.width(), onPage.height()), LONG_SIDE);
    }

    private static BufferedImage decode(PageImage page) {
        try {
            // ImageIO closes this stream itself when it could read it, and it holds nothing but memory
            BufferedImage image = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(page.jpeg())));
            if (image == null) {
                throw new IOException("the picture of page " + page.page() + " is no JPEG");
            }
            return image;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", output);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
