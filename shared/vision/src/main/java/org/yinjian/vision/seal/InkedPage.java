package org.yinjian.vision.seal;

import java.util.EnumMap;
import java.util.Map;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.yinjian.core.reading.InkColour;

/** A page with its ink taken apart by colour at a working scale, once for all who look. For one thread. */
final class InkedPage implements AutoCloseable {
    private final WhitenedPage page;
    private final PageContext context;
    private final double scale;
    private final Mat whitened;
    private final Map<InkColour, InkPlane> planes = new EnumMap<>(InkColour.class);

    private InkedPage(WhitenedPage page, PageContext context, double scale, Mat whitened) {
        this.page = page;
        this.context = context;
        this.scale = scale;
        this.whitened = whitened;
    }

    /**
     * Whitens a page, and shrinks it so that its longer side is at most so long.
     *
     * @param page 8-bit BGR, not changed
     * @param workingSide pixels
     */
    static InkedPage open(Mat page, PageContext context, int workingSide) {
        int longer = Math.max(page.cols(), page.rows());
        double scale = Math.min(1, (double) workingSide / longer);
        WhitenedPage whitened = WhitenedPage.of(page, context.pageSide(longer));
        return new InkedPage(whitened, context, scale, shrunk(page, whitened, scale));
    }

    private static Mat shrunk(Mat page, WhitenedPage paper, double scale) {
        Mat whitened = new Mat();
        try (PointerScope _ = new PointerScope()) {
            Size size = new Size(Math.max(1, (int) (page.cols() * scale)), Math.max(1, (int) (page.rows() * scale)));
            Mat small = new Mat();
            opencv_imgproc.resize(page, small, size, 0, 0, opencv_imgproc.INTER_AREA);
            small.convertTo(small, opencv_core.CV_32FC3);
            Mat white = new Mat();
            opencv_imgproc.resize(paper.paper(), white, size, 0, 0, opencv_imgproc.INTER_LINEAR);
            opencv_core.divide(small, white, small, WhitenedPage.WHITE, -1);
            small.convertTo(whitened, opencv_core.CV_8UC3);
        }
        return whitened;
    }

    /** The page itself, in full size. */
    WhitenedPage page() {
        return page;
    }

    PageContext context() {
        return context;
    }

    /** Of the planes by the page's size, 1 or less. */
    double scale() {
        return scale;
    }

    /** Pixels of the planes per millimetre. */
    double pixelsPerMm() {
        return context.workingScale(whitened.cols(), scale);
    }

    /** The ink of a colour. */
    InkPlane plane(InkColour colour) {
        return planes.computeIfAbsent(colour, this::parted);
    }

    private InkPlane parted(InkColour colour) {
        byte[] ink = new byte[whitened.cols() * whitened.rows()];
        try (PointerScope _ = new PointerScope()) {
            MatVector channels = new MatVector();
            opencv_core.split(whitened, channels);
            ink(colour, channels.get(0), channels.get(1), channels.get(2))
                    .data()
                    .get(ink);
        }
        return new InkPlane(whitened.cols(), whitened.rows(), ink);
    }

    /** As {@link #ink(InkColour, float[])} for whole channels; what would be negative is 0. */
    private static Mat ink(InkColour colour, Mat blue, Mat green, Mat red) {
        Mat most = new Mat();
        opencv_core.max(green, blue, most);
        Mat ink = new Mat();
        switch (colour) {
            case RED -> opencv_core.subtract(red, most, ink);
            case GREY -> {
                opencv_core.max(most, red, most);
                most.convertTo(ink, -1, -1, WhitenedPage.WHITE);
            }
            case OTHER -> {
                Mat least = new Mat();
                opencv_core.min(green, blue, least);
                opencv_core.min(least, red, least);
                Mat colourful = new Mat();
                opencv_core.compare(most, red, colourful, opencv_core.CMP_GT);
                opencv_core.subtract(most, least, ink);
                opencv_core.bitwise_and(ink, colourful, ink);
            }
        }
        return ink;
    }

    /** How much ink of a colour a whitened sample (blue, green, red) bears, 0 to 255. */
    static float ink(InkColour colour, float[] bgr) {
        float blue = bgr[0];
        float green = bgr[1];
        float red = bgr[2];
        return switch (colour) {
            case RED -> Math.max(0, red - Math.max(green, blue));
            case GREY -> Math.max(0, WhitenedPage.WHITE - Math.max(red, Math.max(green, blue)));
            case OTHER ->
                red >= Math.max(green, blue) ? 0 : Math.max(green, blue) - Math.min(red, Math.min(green, blue));
        };
    }

    @Override
    public void close() {
        whitened.close();
    }
}
