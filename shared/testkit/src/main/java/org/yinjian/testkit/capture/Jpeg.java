package org.yinjian.testkit.capture;

import java.awt.image.BufferedImage;
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

/** JPEG files. */
public final class Jpeg {
    private Jpeg() {}

    /**
     * Encodes a picture.
     *
     * @param quality 0 to 1
     * @param dpi written into the file; 0 when unknown
     */
    public static byte[] encode(BufferedImage image, double quality, int dpi) {
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
