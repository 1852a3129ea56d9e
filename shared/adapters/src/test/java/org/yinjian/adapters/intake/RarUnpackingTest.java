package org.yinjian.adapters.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.Payload;

class RarUnpackingTest {
    private static final byte[] PICTURE = Pictures.jpeg(40, 30);

    private final ContentUnpacker unpacker = new ContentUnpacker(IntakeLimits.defaults());

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = RarUnpackingTest.class.getResourceAsStream("/rar/" + name + ".rar")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    /** A RAR 5 with files that are stored, not packed (the format's technical note, sections "Main" and "File header"). */
    private static byte[] rar5(String name, byte[] bytes, int unpackedSize) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'R', 'a', 'r', '!', 0x1A, 0x07, 0x01, 0x00});
        block(out, bytes(1, 0, 0));
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(bytes(2, 2));
        file.writeBytes(number(bytes.length));
        file.writeBytes(bytes(0));
        file.writeBytes(number(unpackedSize));
        file.writeBytes(bytes(0, 0, 0));
        file.writeBytes(number(utf8.length));
        file.writeBytes(utf8);
        block(out, file.toByteArray());
        out.writeBytes(bytes);
        block(out, bytes(5, 0, 0));
        return out.toByteArray();
    }

    private static void block(ByteArrayOutputStream out, byte[] header) {
        ByteArrayOutputStream sized = new ByteArrayOutputStream();
        sized.writeBytes(number(header.length));
        sized.writeBytes(header);
        CRC32 sum = new CRC32();
        sum.update(sized.toByteArray());
        for (int i = 0; i < 4; i++) {
            out.write((int) (sum.getValue() >> (8 * i)));
        }
        out.writeBytes(sized.toByteArray());
    }

    private static byte[] number(int value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int left = value;
        while (left >= 0x80) {
            out.write((left & 0x7F) | 0x80);
            left >>= 7;
        }
        out.write(left);
        return out.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void a_chinese_name_is_kept_and_the_file_comes_out_as_it_went_in() {
        Payload payload = only(unpacker.unpack("材料.rar", rar5("证书/报名表.jpg", PICTURE, PICTURE.length)));
        assertEquals("报名表.jpg", payload.file());
        assertEquals(Optional.of("材料.rar"), payload.container());
        assertEquals("image/jpeg", payload.mediaType());
        assertArrayEquals(PICTURE, payload.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rar3-solid", "rar5-solid"})
    void packed_files_of_both_versions_are_unpacked(String name) throws IOException {
        List<Payload> payloads = unpacker.unpack("材料.rar", sample(name));
        assertEquals(List.of("stest1.txt", "stest2.txt"), names(payloads));
        assertTrue(payloads.stream().allMatch(payload -> payload.bytes().length == 2048));
        assertTrue(payloads.stream().allMatch(payload -> payload.problem().isEmpty()));
    }

    @Test
    void files_in_folders_lose_the_folders() throws IOException {
        assertEquals(
                List.of("file2.txt", "long fn.txt", "file.txt", "file1.txt"),
                names(unpacker.unpack("材料.rar", sample("rar3-subdirs"))));
    }

    @Test
    void a_password_is_told_of_whether_or_not_it_hides_the_names() throws IOException {
        List<Payload> shown = unpacker.unpack("材料.rar", sample("rar5-psw"));
        assertEquals(List.of("stest1.txt", "stest2.txt"), names(shown));
        assertTrue(
                shown.stream().allMatch(payload -> payload.problem().equals(Optional.of(DocumentProblem.ENCRYPTED))));
        Payload hidden = only(unpacker.unpack("材料.rar", sample("rar3-comment-hpsw")));
        assertEquals("材料.rar", hidden.file());
        assertEquals(Optional.of(DocumentProblem.ENCRYPTED), hidden.problem());
    }

    @Test
    void a_file_that_comes_out_short_is_told_of() throws IOException {
        List<Payload> payloads = unpacker.unpack("材料.rar", sample("rar5-dups"));
        assertEquals(9, payloads.size());
        assertEquals(Optional.empty(), payloads.getFirst().problem());
        assertTrue(
                payloads.stream().skip(1).allMatch(payload -> payload.problem().isPresent()));
    }

    @Test
    void a_file_that_unpacks_to_more_than_is_taken_is_a_bomb() {
        byte[] rar = rar5("证书/报名表.jpg", PICTURE, PICTURE.length);
        IntakeLimits tiny =
                new IntakeLimits(rar.length, PICTURE.length - 1, 10, 3, 250, 5, 1_000_000, 1000, Duration.ofSeconds(5));
        assertEquals(
                Optional.of(DocumentProblem.BOMB),
                only(new ContentUnpacker(tiny).unpack("a.rar", rar)).problem());
    }

    @Test
    void an_archive_that_was_cut_off_is_told_of() throws IOException {
        byte[] rar = sample("rar5-solid");
        List<Payload> payloads = unpacker.unpack("材料.rar", Arrays.copyOf(rar, rar.length * 2 / 3));
        assertTrue(payloads.stream().anyMatch(payload -> payload.problem().isPresent()));
    }

    @Property(tries = 200)
    void no_damage_to_a_rar_makes_it_throw_or_lose_everything(@ForAll @IntRange(max = 200) int at, @ForAll byte value)
            throws IOException {
        for (String name : List.of("rar3-solid", "rar5-solid")) {
            byte[] rar = sample(name);
            rar[at % rar.length] = value;
            assertFalse(unpacker.unpack("材料.rar", rar).isEmpty());
        }
    }

    private static Payload only(List<Payload> payloads) {
        assertEquals(1, payloads.size(), () -> names(payloads).toString());
        return payloads.getFirst();
    }

    private static List<String> names(List<Payload> payloads) {
        return payloads.stream().map(Payload::file).toList();
    }
}
