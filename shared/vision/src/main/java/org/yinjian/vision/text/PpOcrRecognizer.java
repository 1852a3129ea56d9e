package org.yinjian.vision.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.lang.foreign.Arena;
import java.nio.FloatBuffer;
import java.util.Map;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.yinjian.core.reading.Emissions;

/**
 * PP-OCRv6 small on ONNX Runtime.
 *
 * <p>In: 1 x 3 x 48 x W floats, BGR, each {@code pixel / 127.5 - 1}, W at least {@value #LEAST_WIDTH} in steps of
 * {@value #WIDTH_STEP}, the rest 0. Out: 1 x W/8 x classes, probabilities. One session serves all threads; each run
 * uses one ORT thread.
 */
public final class PpOcrRecognizer implements LineRecognizer, AutoCloseable {
    static final int HEIGHT = 48;
    static final int LEAST_WIDTH = 96;
    static final int WIDTH_STEP = 16;
    /** Pixels of a line for each step of the output. */
    private static final int STEP_WIDTH = 8;

    /** Longer lines are squeezed to this: about 120 characters, more than a line of a page holds. */
    static final int GREATEST_WIDTH = 3200;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String input;
    private final String output;
    private final CharacterSet characters;

    private PpOcrRecognizer(OrtEnvironment environment, OrtSession session) throws OrtException {
        this.environment = environment;
        this.session = session;
        this.input = session.getInputNames().iterator().next();
        this.output = session.getOutputNames().iterator().next();
        this.characters = new CharacterSet(Weights.characters(), Weights.traditional());
    }

    /** Loads the weights from the class path. */
    public static PpOcrRecognizer open(ModelVariant variant) {
        return open(Weights.recognizer(variant), variant);
    }

    /** As {@link #open}, with the weights that were trained on the legends of seals, laid out straight. */
    public static PpOcrRecognizer openForSeals(ModelVariant variant) {
        return open(Weights.sealRecognizer(variant), variant);
    }

    private static PpOcrRecognizer open(byte[] weights, ModelVariant variant) {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new PpOcrRecognizer(environment, OnnxSessions.open(environment, weights, 1));
        } catch (OrtException e) {
            throw new IllegalStateException("the recogniser's weights (" + variant + ") cannot be loaded", e);
        }
    }

    @Override
    public RecognizedLine recognize(Mat line) {
        return recognize(line, true);
    }

    /** As {@link #recognize(Mat)}; without {@code emissions} only text and confidence are kept. */
    public RecognizedLine recognize(Mat line, boolean emissions) {
        int width = width(line);
        int padded = Math.max(LEAST_WIDTH, (width + WIDTH_STEP - 1) / WIDTH_STEP * WIDTH_STEP);
        int steps = padded / STEP_WIDTH;
        long[] shape = {1, 3, HEIGHT, padded};
        long[] likely = {1, steps, characters.size()};
        try (Arena memory = Arena.ofConfined()) {
            FloatBuffer planes = OnnxSessions.floats(memory, 3 * HEIGHT * padded);
            FloatBuffer dense = OnnxSessions.floats(memory, steps * characters.size());
            fill(planes, line, width, padded);
            try (OnnxTensor in = OnnxTensor.createTensor(environment, planes, shape);
                    OnnxTensor out = OnnxTensor.createTensor(environment, dense, likely);
                    OrtSession.Result _ = session.run(Map.of(input, in), Map.of(output, out))) {
                return decode(dense, steps, emissions);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the recogniser failed on a line " + padded + " pixels wide", e);
        }
    }

    private static int width(Mat line) {
        long width = Math.round((double) line.cols() * HEIGHT / line.rows());
        return Math.clamp(width, 1, GREATEST_WIDTH);
    }

    private static void fill(FloatBuffer planes, Mat line, int width, int padded) {
        byte[] pixels = new byte[3 * HEIGHT * width];
        try (Mat scaled = new Mat();
                Size size = new Size(width, HEIGHT)) {
            int how = line.rows() > HEIGHT ? opencv_imgproc.INTER_AREA : opencv_imgproc.INTER_LINEAR;
            opencv_imgproc.resize(line, scaled, size, 0, 0, how);
            scaled.data().get(pixels);
        }
        int plane = HEIGHT * padded;
        for (int y = 0, from = 0; y < HEIGHT; y++) {
            for (int to = y * padded; to < y * padded + width; to++) {
                planes.put(to, (pixels[from++] & 255) / 127.5f - 1);
                planes.put(to + plane, (pixels[from++] & 255) / 127.5f - 1);
                planes.put(to + 2 * plane, (pixels[from++] & 255) / 127.5f - 1);
            }
        }
    }

    private RecognizedLine decode(FloatBuffer dense, int steps, boolean keepEmissions) {
        float[] step = new float[characters.size()];
        EmissionsBuilder emissions = new EmissionsBuilder(characters, steps);
        StringBuilder text = new StringBuilder();
        double sum = 0;
        int count = 0;
        int last = 0;
        for (int t = 0; t < steps; t++) {
            dense.get(step);
            int best = emissions.add(step);
            if (best != 0 && best != last) {
                text.appendCodePoint(characters.codePoint(best));
                sum += emissions.likeliest();
                count++;
            }
            last = best;
        }
        Emissions kept = keepEmissions ? emissions.build() : Emissions.none();
        return new RecognizedLine(text.toString(), count == 0 ? 0 : sum / count, kept);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the recogniser's session cannot be closed", e);
        }
    }
}
