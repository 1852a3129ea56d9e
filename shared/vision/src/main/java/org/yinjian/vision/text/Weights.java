package org.yinjian.vision.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The PP-OCRv6 weights that lie on the class path; where they come from is told in {@code models/README.md}. */
final class Weights {
    private static final String FOLDER = "/org/yinjian/vision/models/";

    private Weights() {}

    static byte[] detector(ModelVariant variant) {
        return load("pp-ocrv6-small-det-" + variant.suffix() + ".onnx");
    }

    static byte[] recognizer(ModelVariant variant) {
        return load("pp-ocrv6-small-rec-" + variant.suffix() + ".onnx");
    }

    /** The recogniser trained on seals; {@code models/README.md} tells how. */
    static byte[] sealRecognizer(ModelVariant variant) {
        return load("pp-ocrv6-small-seal-" + variant.suffix() + ".onnx");
    }

    /**
     * The recogniser's dictionary. It is also in the model's metadata, but ONNX Runtime's Java binding reads that as
     * modified UTF-8 and swallows line ends after characters outside the basic plane.
     */
    static String characters() {
        return new String(load("pp-ocrv6-characters.txt"), StandardCharsets.UTF_8);
    }

    /** Pairs of a traditional character and its simplified form. */
    static String traditional() {
        return new String(load("traditional.txt"), StandardCharsets.UTF_8);
    }

    static byte[] load(String name) {
        try (InputStream in = Weights.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the weights " + FOLDER + name
                        + " are not on the class path; build shared/vision again or choose another variant");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the weights " + FOLDER + name, e);
        }
    }
}
