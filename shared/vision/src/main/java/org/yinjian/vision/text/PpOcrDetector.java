package org.yinjian.vision.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.lang.foreign.Arena;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Finds lines of text with PP-OCRv6 small's DB detector.
 *
 * <p>In: 1 x 3 x H x W floats, BGR, ImageNet's mean and deviation, H and W multiples of 32. Out: 1 x 1 x H x W, how
 * likely a pixel lies in the core of a line. The picture is shrunk to the given long side first, always: memory grows
 * with its square.
 */
public final class PpOcrDetector implements AutoCloseable {
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};
    private static final int STEP = 32;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String input;

    private PpOcrDetector(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
        this.input = session.getInputNames().iterator().next();
    }

    /** Loads the weights from the class path; one run uses {@code threads} threads. */
    public static PpOcrDetector open(ModelVariant variant, int threads) {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new PpOcrDetector(environment, OnnxSessions.open(environment, Weights.detector(variant), threads));
        } catch (OrtException e) {
            throw new IllegalStateException("the detector's weights (" + variant + ") cannot be loaded", e);
        }
    }

    /**
     * Finds the lines of text on a picture.
     *
     * @param picture 8-bit BGR, not changed
     * @param longSide pixels of the longer side that the detector sees; smaller pictures are not enlarged beyond twice
     * @return in no order, in the picture's pixels
     */
    public List<TextBox> detect(Mat picture, int longSide) {
        double scale = Math.min(2, (double) longSide / Math.max(picture.cols(), picture.rows()));
        int width = stepped(picture.cols() * scale);
        int height = stepped(picture.rows() * scale);
        long[] shape = {1, 3, height, width};
        try (Arena memory = Arena.ofConfined();
                OnnxTensor tensor =
                        OnnxTensor.createTensor(environment, planes(memory, picture, width, height), shape);
                OrtSession.Result result = session.run(Map.of(input, tensor))) {
            FloatBuffer likely = ((OnnxTensor) result.get(0)).getFloatBuffer();
            return new TextBoxes(likely, width, height)
                    .scaled((double) picture.cols() / width, (double) picture.rows() / height);
        } catch (OrtException e) {
            throw new IllegalStateException("the detector failed on " + width + " x " + height + " pixels", e);
        }
    }

    private static int stepped(double side) {
        return Math.max(STEP, (int) Math.round(side / STEP) * STEP);
    }

    private static FloatBuffer planes(Arena memory, Mat picture, int width, int height) {
        int plane = width * height;
        byte[] pixels = new byte[3 * plane];
        try (Mat scaled = new Mat();
                Size size = new Size(width, height)) {
            int how = picture.cols() > width ? opencv_imgproc.INTER_AREA : opencv_imgproc.INTER_LINEAR;
            opencv_imgproc.resize(picture, scaled, size, 0, 0, how);
            scaled.data().get(pixels);
        }
        float[][] values = new float[3][256];
        for (int channel = 0; channel < 3; channel++) {
            for (int value = 0; value < 256; value++) {
                values[channel][value] = (value / 255f - MEAN[channel]) / DEVIATION[channel];
            }
        }
        FloatBuffer planes = OnnxSessions.floats(memory, 3 * plane);
        for (int i = 0; i < plane; i++) {
            planes.put(i, values[0][pixels[3 * i] & 255]);
            planes.put(i + plane, values[1][pixels[3 * i + 1] & 255]);
            planes.put(i + 2 * plane, values[2][pixels[3 * i + 2] & 255]);
        }
        return planes;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the detector's session cannot be closed", e);
        }
    }
}
