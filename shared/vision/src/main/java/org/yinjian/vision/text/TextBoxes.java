package org.yinjian.vision.text;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.RotatedRect;
import org.bytedeco.opencv.opencv_core.Scalar;

/**
 * DB post-processing (Liao et al. 2020): threshold, contours, least rectangle, its score, grown back to the full height
 * of the line. The three numbers are those of PP-OCRv6's published configuration.
 */
final class TextBoxes {
    private static final double PIXEL_THRESHOLD = 0.2;
    private static final double BOX_THRESHOLD = 0.45;
    private static final double UNCLIP_RATIO = 1.4;
    private static final double LEAST_SIDE = 3;
    /** A page of text has some hundred lines; noise must not make work without end. */
    private static final int MOST_BOXES = 1000;

    private final float[] likely;
    private final int width;
    private final int height;

    TextBoxes(FloatBuffer likely, int width, int height) {
        this.likely = new float[width * height];
        this.width = width;
        this.height = height;
        likely.get(this.likely);
    }

    List<TextBox> scaled(double scaleX, double scaleY) {
        List<TextBox> boxes = new ArrayList<>();
        try (PointerScope _ = new PointerScope()) {
            Mat map = new Mat(height, width, opencv_core.CV_32FC1);
            new FloatPointer(map.data()).put(likely, 0, likely.length);
            Mat core = new Mat();
            opencv_imgproc.threshold(map, core, PIXEL_THRESHOLD, 255, opencv_imgproc.THRESH_BINARY);
            core.convertTo(core, opencv_core.CV_8U);
            MatVector contours = new MatVector();
            opencv_imgproc.findContours(
                    core, contours, opencv_imgproc.RETR_EXTERNAL, opencv_imgproc.CHAIN_APPROX_SIMPLE);
            for (long i = 0; i < contours.size() && boxes.size() < MOST_BOXES; i++) {
                add(boxes, map, contours.get(i), scaleX, scaleY);
            }
        }
        return boxes;
    }

    private static void add(List<TextBox> boxes, Mat map, Mat contour, double scaleX, double scaleY) {
        RotatedRect rect = opencv_imgproc.minAreaRect(contour);
        double w = rect.size().width() + 1;
        double h = rect.size().height() + 1;
        if (Math.min(w, h) < LEAST_SIDE) {
            return;
        }
        double score = score(map, contour);
        if (score < BOX_THRESHOLD) {
            return;
        }
        double grow = w * h * UNCLIP_RATIO / (w + h);
        double scale = (scaleX + scaleY) / 2;
        boxes.add(TextBox.normalised(
                (rect.center().x() + 0.5) * scaleX,
                (rect.center().y() + 0.5) * scaleY,
                (w + grow) * scale,
                (h + grow) * scale,
                Math.toRadians(rect.angle()),
                score));
    }

    /** The mean likelihood inside the contour. */
    private static double score(Mat map, Mat contour) {
        Rect around = opencv_imgproc.boundingRect(contour);
        Mat inside = new Mat(around.height(), around.width(), opencv_core.CV_8UC1, Scalar.all(0));
        opencv_imgproc.drawContours(
                inside,
                new MatVector(contour),
                0,
                Scalar.all(255),
                opencv_imgproc.FILLED,
                opencv_imgproc.LINE_8,
                new Mat(),
                0,
                new org.bytedeco.opencv.opencv_core.Point(-around.x(), -around.y()));
        return opencv_core.mean(map.apply(around), inside).get(0);
    }
}
