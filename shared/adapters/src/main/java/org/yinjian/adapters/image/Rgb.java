package org.yinjian.adapters.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.SampleModel;

/** Pictures of any colour model as 8-bit RGB on white, {@link BufferedImage#TYPE_3BYTE_BGR}. */
public final class Rgb {
    private Rgb() {}

    /** The picture in RGB, made smaller where its long side is over {@code longSide} pixels. */
    public static BufferedImage fit(BufferedImage image, int longSide) {
        BufferedImage rgb = isPlainGrey(image) ? ofGrey(image) : image;
        int longest = Math.max(rgb.getWidth(), rgb.getHeight());
        if (longest <= longSide) {
            return rgb.getType() == BufferedImage.TYPE_3BYTE_BGR ? rgb : draw(rgb, rgb.getWidth(), rgb.getHeight());
        }
        double scale = (double) longSide / longest;
        return draw(rgb, side(rgb.getWidth() * scale), side(rgb.getHeight() * scale));
    }

    /** Halves by averaging until bilinear interpolation, which sees four pixels, misses none. */
    private static BufferedImage draw(BufferedImage image, int width, int height) {
        BufferedImage from = image;
        while (from.getWidth() > 2 * width) {
            from = scaled(from, (from.getWidth() + 1) / 2, (from.getHeight() + 1) / 2);
        }
        return scaled(from, width, height);
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage rgb = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = rgb.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return rgb;
    }

    /** Java converts grey by way of linear light, which bleaches scans; their samples are copied instead. */
    private static boolean isPlainGrey(BufferedImage image) {
        SampleModel samples = image.getSampleModel();
        return image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && samples.getNumBands() == 1
                && (samples.getDataType() == DataBuffer.TYPE_BYTE || samples.getDataType() == DataBuffer.TYPE_USHORT)
                && samples.getSampleSize(0) >= 8;
    }

    private static BufferedImage ofGrey(BufferedImage image) {
        Raster raster = image.getRaster();
        int shift = raster.getSampleModel().getSampleSize(0) - 8;
        int width = raster.getWidth();
        BufferedImage rgb = new BufferedImage(width, raster.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] target = ((DataBufferByte) rgb.getRaster().getDataBuffer()).getData();
        int[] row = new int[width];
        int at = 0;
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, 0, row);
            for (int grey : row) {
                byte level = (byte) (grey >> shift);
                target[at++] = level;
                target[at++] = level;
                target[at++] = level;
            }
        }
        return rgb;
    }

    private static int side(double pixels) {
        return Math.max(1, (int) Math.round(pixels));
    }
}
