package org.yinjian.adapters.json;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.yinjian.core.reading.InkTrace;
import tools.jackson.databind.JsonNode;

/** A trace of ink as text: its side, a colon, and in base64 its points, a byte each, deflated. */
final class TraceJson {
    private TraceJson() {}

    static JsonNode tree(Optional<InkTrace> trace) {
        return Json.text(trace.map(TraceJson::packed));
    }

    static Optional<InkTrace> read(JsonNode node, String key) {
        return Json.text(node, key).map(TraceJson::unpacked);
    }

    private static String packed(InkTrace trace) {
        return trace.side() + ":" + Base64.getEncoder().encodeToString(deflated(trace.levels()));
    }

    private static byte[] deflated(byte[] bytes) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[4096];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static InkTrace unpacked(String text) {
        String[] parts = text.split(":", 2);
        if (parts.length != 2 || !parts[0].matches("\\d{1,3}")) {
            throw new IllegalArgumentException("a trace begins with its side: " + parts[0]);
        }
        int side = Integer.parseInt(parts[0]);
        return new InkTrace(side, inflated(Base64.getDecoder().decode(parts[1]), side * side));
    }

    /** Exactly so many bytes: what is longer or shorter is no trace. */
    private static byte[] inflated(byte[] bytes, int length) {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(bytes);
            byte[] out = new byte[length];
            int filled = 0;
            for (int got = -1; got != 0 && filled < length; filled += got) {
                got = inflater.inflate(out, filled, length - filled);
            }
            if (filled != length) {
                throw new IllegalArgumentException("a trace of " + filled + " bytes instead of " + length);
            }
            return out;
        } catch (DataFormatException broken) {
            throw new IllegalArgumentException("a trace that is not deflated", broken);
        }
    }
}
