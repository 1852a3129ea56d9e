package org.yinjian.testkit.capture;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.w3c.dom.NodeList;
import org.yinjian.testkit.draw.Pixels;

/** JPEG files. */
public final class Jpeg {
    private Jpeg() {}

    /**
     * Encodes a picture.
     *
     * @param quality 0 to 1
     * @param dpi written into the file; 0 when unknown
     */
    public static byte[] encode(BufferedImage picture, double quality, int dpi) {
        BufferedImage image = interleaved(picture);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality((float) quality);
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), settings);
            density(metadata, dpi);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, metadata), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The picture as it looks after it was stored once more. */
    public static BufferedImage stored(BufferedImage picture, double quality) {
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(encode(picture, quality, 0)));
            BufferedImage packed = Warp.blank(read.getWidth(), read.getHeight());
            packed.setRGB(
                    0,
                    0,
                    read.getWidth(),
                    read.getHeight(),
                    read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth()),
                    0,
                    read.getWidth());
            return packed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same file with an EXIF orientation, by which a viewer turns it: 3 by half, 6 clockwise, 8 the other way.
     */
    public static byte[] oriented(byte[] jpeg, int orientation) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] file = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, file, 0, 2);
        System.arraycopy(exif, 0, file, 2, exif.length);
        System.arraycopy(jpeg, 2, file, 2 + exif.length, jpeg.length - 2);
        return file;
    }

    /** The same picture in the order of bytes that the encoder copies without a conversion of each pixel. */
    private static BufferedImage interleaved(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        WritableRaster raster = Raster.createInterleavedRaster(
                DataBuffer.TYPE_BYTE, width, height, width * 3, 3, new int[] {0, 1, 2}, null);
        ColorModel colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        int[] from = Warp.pixels(picture);
        byte[] to = ((DataBufferByte) raster.getDataBuffer()).getData();
        for (int i = 0; i < from.length; i++) {
            to[3 * i] = (byte) Pixels.red(from[i]);
            to[3 * i + 1] = (byte) Pixels.green(from[i]);
            to[3 * i + 2] = (byte) Pixels.blue(from[i]);
        }
        return new BufferedImage(colours, raster, false, null);
    }

    private static void density(IIOMetadata metadata, int dpi) throws IOException {
        if (dpi == 0) {
            return;
        }
        String format = "javax_imageio_jpeg_image_1.0";
        IIOMetadataNode tree = (IIOMetadataNode) metadata.getAsTree(format);
        NodeList headers = tree.getElementsByTagName("app0JFIF");
        if (headers.item(0) instanceof IIOMetadataNode header) {
            header.setAttribute("resUnits", "1");
            header.setAttribute("Xdensity", String.valueOf(dpi));
            header.setAttribute("Ydensity", String.valueOf(dpi));
        }
        metadata.setFromTree(format, tree);
    }
}
