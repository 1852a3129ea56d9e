package org.yinjian.vision.page;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** Takes pictures from Java's form to OpenCV's and back. */
public final class PixelImages {
    private static final int JPEG_QUALITY = 85;

    private PixelImages() {}

    /** 8-bit BGR, shrunk so that its longer side is at most {@code longSide}; transparent pixels become white. */
    public static Mat bounded(BufferedImage image, int longSide) {
        BufferedImage bgr = toBgr(image);
        Mat mat = new Mat(bgr.getHeight(), bgr.getWidth(), opencv_core.CV_8UC3);
        mat.data().put(((DataBufferByte) bgr.getRaster().getDataBuffer()).getData());
        double scale = (double) longSide / Math.max(mat.cols(), mat.rows());
        if (scale >= 1) {
            return mat;
        }
        Mat smaller = new Mat();
        try (mat;
                Size size = new Size(Math.max(1, (int) Math.round(mat.cols() * scale)), Math.max(1, (int)
                        Math.round(mat.rows() * scale)))) {
            opencv_imgproc.resize(mat, smaller, size, 0, 0, opencv_imgproc.INTER_AREA);
        }
        return smaller;
    }

    private static BufferedImage toBgr(BufferedImage image) {
        boolean whole = image.getType() == BufferedImage.TYPE_3BYTE_BGR
                && image.getRaster().getParent() == null
                && ((DataBufferByte) image.getRaster().getDataBuffer()).getData().length
                        == 3 * image.getWidth() * image.getHeight();
        if (whole) {
            return image;
        }
        BufferedImage bgr = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = bgr.createGraphics();
        pen.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
        pen.dispose();
        return bgr;
    }

    /** A copy in Java's form of an 8-bit BGR picture. */
    public static BufferedImage toImage(Mat mat) {
        BufferedImage image = new BufferedImage(mat.cols(), mat.rows(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        if (mat.isContinuous()) {
            mat.data().get(pixels);
        } else {
            try (Mat whole = mat.clone()) {
                whole.data().get(pixels);
            }
        }
        return image;
    }

    static byte[] jpeg(Mat mat) {
        try (BytePointer bytes = new BytePointer();
                IntPointer how = new IntPointer(opencv_imgcodecs.IMWRITE_JPEG_QUALITY, JPEG_QUALITY)) {
            if (!opencv_imgcodecs.imencode(".jpg", mat, bytes, how)) {
                throw new IllegalStateException(
                        "a page's picture of " + mat.cols() + " x " + mat.rows() + " pixels could not be encoded");
            }
            byte[] jpeg = new byte[Math.toIntExact(bytes.limit())];
            bytes.get(jpeg);
            return jpeg;
        }
    }
}
