package org.yinjian.evaluation.seals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealStripsTest {
    private static final List<String> NAMES = List.of("四川大学", "北京大学后勤部");

    @Test
    void everyStripCarriesWhatTheSealSaysAndItsPixels(@TempDir Path folder) throws IOException {
        Path fonts = Files.createDirectory(folder.resolve("fonts"));
        try (InputStream font = Optional.ofNullable(
                        SealStripsTest.class.getResourceAsStream("/org/yinjian/testkit/fonts/song.ttf"))
                .orElseThrow()) {
            Files.copy(font, fonts.resolve("song.ttf"));
        }
        Path names = Files.write(folder.resolve("names.txt"), NAMES);
        Path out = folder.resolve("strips.bin");

        assertEquals(0, run(List.of("5", "6", fonts.toString(), names.toString(), out.toString())));

        List<String> labels = labels(ByteBuffer.wrap(Files.readAllBytes(out)));
        assertTrue(labels.size() >= 6, labels.toString());
        assertTrue(NAMES.stream().anyMatch(labels::contains), labels.toString());
        assertTrue(
                labels.stream().allMatch(label -> NAMES.stream().anyMatch(name -> name.endsWith(label))),
                labels.toString());
    }

    @Test
    void aCommandThatIsNotUnderstoodIsRefused() throws IOException {
        assertEquals(2, run(List.of("5", "6")));
    }

    private static int run(List<String> arguments) throws IOException {
        return SealStrips.run(arguments, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    /** The labels of all records; fails where they do not end with the file. */
    private static List<String> labels(ByteBuffer records) {
        List<String> labels = new ArrayList<>();
        while (records.hasRemaining()) {
            int width = records.getInt();
            byte[] label = new byte[records.getInt()];
            int channels = records.getInt();
            records.get(label);
            assertTrue(width > 20 && (channels == 1 || channels == 3), width + " x " + channels);
            records.position(records.position() + 48 * width * channels);
            labels.add(new String(label, StandardCharsets.UTF_8));
        }
        return labels;
    }
}
