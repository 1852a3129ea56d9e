package org.yinjian.adapters.json;

import static org.yinjian.adapters.json.Json.text;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.yinjian.core.reading.Emissions;

/**
 * Emissions as text: base64 of big-endian numbers, the count of steps and of entries (32 bits each), then for each step the
 * count of its entries (16 bits), then all symbols (32 bits), then all probabilities (32-bit floats).
 */
final class EmissionsText {
    private EmissionsText() {}

    static String pack(Emissions emissions) {
        int[] symbols = emissions.symbols();
        ByteBuffer bytes = ByteBuffer.allocate(8 + 2 * emissions.steps() + 8 * symbols.length);
        bytes.putInt(emissions.steps()).putInt(symbols.length);
        for (int step = 0; step < emissions.steps(); step++) {
            bytes.putShort((short) emissions.size(step));
        }
        for (int symbol : symbols) {
            bytes.putInt(symbol);
        }
        for (float probability : emissions.probabilities()) {
            bytes.putFloat(probability);
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** @throws IllegalArgumentException when the text is no such emissions */
    static Emissions unpack(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        if (bytes.remaining() < 8) {
            throw new IllegalArgumentException("emissions of " + bytes.remaining() + " bytes");
        }
        int steps = bytes.getInt();
        int entries = bytes.getInt();
        if (steps < 0 || entries < 0 || bytes.remaining() != 2L * steps + 8L * entries) {
            throw new IllegalArgumentException(
                    "emissions of " + steps + " steps and " + entries + " entries in " + bytes.remaining() + " bytes");
        }
        int[] starts = new int[steps + 1];
        for (int step = 0; step < steps; step++) {
            starts[step + 1] = starts[step] + Short.toUnsignedInt(bytes.getShort());
        }
        int[] symbols = new int[entries];
        for (int i = 0; i < entries; i++) {
            symbols[i] = bytes.getInt();
        }
        float[] probabilities = new float[entries];
        for (int i = 0; i < entries; i++) {
            probabilities[i] = bytes.getFloat();
        }
        return new Emissions(starts, symbols, probabilities);
    }
}
