package org.yinjian.testkit.capture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.yinjian.testkit.draw.Pixels;

/** Draws one picture into another under a {@link Homography}, with bilinear sampling. */
final class Warp {
    private Warp() {}

    /** What is seen beside the sheet. */
    interface Ground {
        /**
         * The pixel at a place of the picture.
         *
         * @param u the place on the sheet's plane, in the sheet's pixels, outside the sheet
         */
        int at(int x, int y, double u, double v);
    }

    /** From a picture's pixels back to the sheet's: what a {@link Placement} undoes. */
    interface Back {
        double sheetX(double x, double y);

        double sheetY(double x, double y);
    }

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

    /** Fills a picture with the sheet where the sheet is, and with the ground elsewhere. */
    static void draw(BufferedImage sheet, Homography placed, BufferedImage into, Ground ground) {
        Homography inverse = placed.inverse();
        draw(
                sheet,
                new Back() {
                    @Override
                    public double sheetX(double x, double y) {
                        return inverse.mapX(x, y);
                    }

                    @Override
                    public double sheetY(double x, double y) {
                        return inverse.mapY(x, y);
                    }
                },
                into,
                ground);
    }

    /** The same for any other way in which a sheet is seen. */
    static void draw(BufferedImage sheet, Back back, BufferedImage into, Ground ground) {
        int[] from = pixels(sheet);
        int[] to = pixels(into);
        int width = into.getWidth();
        for (int y = 0; y < into.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                double u = back.sheetX(x + 0.5, y + 0.5) - 0.5;
                double v = back.sheetY(x + 0.5, y + 0.5) - 0.5;
                boolean on = u > -0.5 && v > -0.5 && u < sheet.getWidth() - 0.5 && v < sheet.getHeight() - 0.5;
                to[y * width + x] =
                        on ? sample(from, sheet.getWidth(), sheet.getHeight(), u, v) : ground.at(x, y, u, v);
            }
        }
    }

    /** Weights in 256ths. */
    private static int sample(int[] from, int width, int height, double u, double v) {
        int left = Math.clamp((int) Math.floor(u), 0, width - 2);
        int top = Math.clamp((int) Math.floor(v), 0, height - 2);
        int across = Math.clamp((int) ((u - left) * 256), 0, 256);
        int down = Math.clamp((int) ((v - top) * 256), 0, 256);
        int i = top * width + left;
        int a = from[i];
        int b = from[i + 1];
        int c = from[i + width];
        int d = from[i + width + 1];
        return Pixels.pack(
                mix(Pixels.red(a), Pixels.red(b), Pixels.red(c), Pixels.red(d), across, down),
                mix(Pixels.green(a), Pixels.green(b), Pixels.green(c), Pixels.green(d), across, down),
                mix(Pixels.blue(a), Pixels.blue(b), Pixels.blue(c), Pixels.blue(d), across, down));
    }

    private static int mix(int a, int b, int c, int d, int across, int down) {
        int top = a * 256 + (b - a) * across;
        int bottom = c * 256 + (d - c) * across;
        return (top * 256 + (bottom - top) * down + 32_768) >> 16;
    }
}
