package org.yinjian.vision.text;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/** Opens sessions the way this module runs them. */
final class OnnxSessions {
    private OnnxSessions() {}

    /** Zeros outside the heap that are freed with {@code memory}; a direct buffer would wait for the collector. */
    static FloatBuffer floats(Arena memory, int count) {
        return memory.allocate(ValueLayout.JAVA_FLOAT, count)
                .asByteBuffer()
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }

    /** @param threads that one run may use */
    static OrtSession open(OrtEnvironment environment, byte[] weights, int threads) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // A thread that spins for work takes the processor from those that have some.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            return environment.createSession(weights, options);
        }
    }
}
