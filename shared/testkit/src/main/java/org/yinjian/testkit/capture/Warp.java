package org.yinjian.testkit.capture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.yinjian.testkit.draw.Pixels;

/** Draws one picture into another under a {@link Homography}, with bilinear sampling. */
final class Warp {
    private Warp() {}

    static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** The pixels of an image of type INT_RGB, to be read and written in place. */
    static int[] pixels(BufferedImage image) {
        if (image.getRaster().getDataBuffer() instanceof DataBufferInt buffer) {
            return buffer.getData();
        }
        throw new IllegalArgumentException("an image of packed pixels is needed, not type " + image.getType());
    }

    /** Draws the sheet over what is in the picture; its edge is soft. */
    static void draw(BufferedImage sheet, Homography placed, BufferedImage into) {
        Homography back = placed.inverse();
        int[] from = pixels(sheet);
        int[] to = pixels(into);
        int width = into.getWidth();
        for (int y = 0; y < into.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                double u = back.mapX(x + 0.5, y + 0.5) - 0.5;
                double v = back.mapY(x + 0.5, y + 0.5) - 0.5;
                if (u > -0.5 && v > -0.5 && u < sheet.getWidth() - 0.5 && v < sheet.getHeight() - 0.5) {
                    to[y * width + x] = sample(from, sheet.getWidth(), sheet.getHeight(), u, v);
                }
            }
        }
    }

    private static int sample(int[] from, int width, int height, double u, double v) {
        int left = Math.clamp((int) Math.floor(u), 0, width - 2);
        int top = Math.clamp((int) Math.floor(v), 0, height - 2);
        double across = Math.clamp(u - left, 0.0, 1.0);
        double down = Math.clamp(v - top, 0.0, 1.0);
        int a = from[top * width + left];
        int b = from[top * width + left + 1];
        int c = from[(top + 1) * width + left];
        int d = from[(top + 1) * width + left + 1];
        return Pixels.pack(
                mix(Pixels.red(a), Pixels.red(b), Pixels.red(c), Pixels.red(d), across, down),
                mix(Pixels.green(a), Pixels.green(b), Pixels.green(c), Pixels.green(d), across, down),
                mix(Pixels.blue(a), Pixels.blue(b), Pixels.blue(c), Pixels.blue(d), across, down));
    }

    private static double mix(int a, int b, int c, int d, double across, double down) {
        double top = a + (b - a) * across;
        double bottom = c + (d - c) * across;
        return top + (bottom - top) * down;
    }
}
