package org.yinjian.adapters.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.Payload;

class ContentUnpackerTest {
    private static final byte[] PICTURE = Pictures.jpeg(40, 30);

    private final ContentUnpacker unpacker = new ContentUnpacker(IntakeLimits.defaults());

    @Test
    void a_plain_file_is_its_own_payload() {
        Payload payload = only(unpacker.unpack("报名表.jpg", PICTURE));
        assertEquals("报名表.jpg", payload.file());
        assertEquals(Optional.empty(), payload.container());
        assertEquals("image/jpeg", payload.mediaType());
        assertEquals(Optional.empty(), payload.problem());
    }

    @Test
    void the_content_decides_the_type_and_the_name_does_not() {
        assertEquals("image/jpeg", only(unpacker.unpack("表.pdf", PICTURE)).mediaType());
        Payload page = only(unpacker.unpack("表.pdf", ascii("<!DOCTYPE html><html><body>hello</body></html>")));
        assertEquals("text/html", page.mediaType());
        assertEquals(Optional.of(DocumentProblem.UNSUPPORTED), page.problem());
    }

    @Test
    void an_empty_file_is_listed_as_empty() {
        assertEquals(
                Optional.of(DocumentProblem.EMPTY),
                only(unpacker.unpack("a.jpg", new byte[0])).problem());
    }

    @Test
    void short_chinese_text_without_a_mark_is_text() {
        byte[] gbk = "材料已上传。\r\n".getBytes(java.nio.charset.Charset.forName("GB18030"));
        assertEquals("text/plain", only(unpacker.unpack("说明", gbk)).mediaType());
    }

    @Test
    void programs_and_films_are_unsupported() {
        byte[] program = new byte[256];
        program[0] = 'M';
        program[1] = 'Z';
        assertEquals(
                Optional.of(DocumentProblem.UNSUPPORTED),
                only(unpacker.unpack("表.jpg", program)).problem());
    }

    @Test
    void a_zip_written_on_chinese_windows_keeps_its_names() throws IOException {
        byte[] zip = Archives.zip("GBK", Archives.files("报名表.jpg", PICTURE, "联通.jpg", PICTURE));
        assertEquals(List.of("报名表.jpg", "联通.jpg"), names(unpacker.unpack("材料.zip", zip)));
    }

    @Test
    void a_zip_written_on_a_mac_keeps_its_names_and_loses_its_litter() throws IOException {
        byte[] zip = Archives.zip("UTF-8", Archives.files("证书.jpg", PICTURE, "__MACOSX/._证书.jpg", PICTURE));
        assertEquals(List.of("证书.jpg"), names(unpacker.unpack("材料.zip", zip)));
    }

    @Test
    void names_that_lead_out_of_the_archive_lead_nowhere() throws IOException {
        byte[] zip = Archives.zip("UTF-8", Archives.files("../../etc/passwd", PICTURE, "C:\\Windows\\a.jpg", PICTURE));
        assertEquals(List.of("passwd", "a.jpg"), names(unpacker.unpack("材料.zip", zip)));
    }

    @Test
    void the_same_bytes_under_two_names_are_two_payloads() throws IOException {
        byte[] zip = Archives.zip("UTF-8", Archives.files("a.jpg", PICTURE, "b.jpg", PICTURE));
        List<Payload> payloads = unpacker.unpack("材料.zip", zip);
        assertEquals(2, payloads.size());
        assertEquals(payloads.get(0).hash(), payloads.get(1).hash());
    }

    @Test
    void an_archive_in_an_archive_is_opened_and_names_its_own_container() throws IOException {
        byte[] zip = Archives.zip("内.7z", Archives.sevenZip("表.jpg", PICTURE));
        Payload payload = only(unpacker.unpack("外.zip", zip));
        assertEquals("表.jpg", payload.file());
        assertEquals(Optional.of("内.7z"), payload.container());
        assertArrayEquals(PICTURE, payload.bytes());
    }

    @Test
    void archives_too_deep_inside_each_other_are_a_bomb() throws IOException {
        byte[] zip = Archives.zip("a.jpg", PICTURE);
        for (int depth = 0; depth < 5; depth++) {
            zip = Archives.zip("inner.zip", zip);
        }
        assertEquals(
                Optional.of(DocumentProblem.BOMB),
                only(unpacker.unpack("材料.zip", zip)).problem());
    }

    @Test
    void an_entry_that_unpacks_to_far_more_than_it_is_packed_in_is_a_bomb_and_the_rest_is_kept() throws IOException {
        byte[] zip = Archives.zip("UTF-8", Archives.files("bomb.bin", new byte[40 << 20], "a.jpg", PICTURE));
        List<Payload> payloads = unpacker.unpack("材料.zip", zip);
        assertEquals(List.of("bomb.bin", "a.jpg"), names(payloads));
        assertEquals(Optional.of(DocumentProblem.BOMB), payloads.get(0).problem());
        assertEquals(Optional.empty(), payloads.get(1).problem());
    }

    @Test
    void an_archive_with_too_many_files_gives_the_first_and_is_itself_listed_as_a_bomb() throws IOException {
        IntakeLimits few = new IntakeLimits(1 << 20, 1 << 20, 1, 3, 250, 5, 1_000_000, 1000, Duration.ofSeconds(5));
        byte[] zip = Archives.zip("UTF-8", Archives.files("a.jpg", PICTURE, "b.jpg", PICTURE));
        List<Payload> payloads = new ContentUnpacker(few).unpack("材料.zip", zip);
        assertEquals(List.of("a.jpg", "材料.zip"), names(payloads));
        assertEquals(Optional.of(DocumentProblem.BOMB), payloads.get(1).problem());
    }

    @Test
    void an_encrypted_entry_is_listed_under_its_name() throws IOException {
        byte[] zip = Archives.saidToBeEncrypted(Archives.zip("证书.jpg", PICTURE));
        Payload payload = only(unpacker.unpack("材料.zip", zip));
        assertEquals("证书.jpg", payload.file());
        assertEquals(Optional.of(DocumentProblem.ENCRYPTED), payload.problem());
    }

    @Test
    void a_zip_that_was_cut_off_gives_what_is_before_the_cut_and_is_itself_listed() throws IOException {
        byte[] zip = Archives.zip("UTF-8", Archives.files("a.jpg", PICTURE, "b.jpg", PICTURE));
        List<Payload> payloads = unpacker.unpack("材料.zip", Arrays.copyOf(zip, zip.length * 6 / 10));
        assertEquals("a.jpg", payloads.getFirst().file());
        assertEquals(Optional.empty(), payloads.getFirst().problem());
        assertEquals("材料.zip", payloads.getLast().file());
        assertEquals(Optional.of(DocumentProblem.TRUNCATED), payloads.getLast().problem());
    }

    @Test
    void an_archive_with_nothing_in_it_is_not_lost() throws IOException {
        byte[] zip = Archives.zip("Thumbs.db", PICTURE);
        assertEquals(
                Optional.of(DocumentProblem.EMPTY),
                only(unpacker.unpack("材料.zip", zip)).problem());
    }

    @Property(tries = 200)
    void no_bytes_make_it_throw_or_lose_the_file(@ForAll byte[] bytes) {
        assertTrue(unpacker.unpack("文件", bytes).stream().allMatch(p -> p.file().equals("文件")));
    }

    @Property(tries = 200)
    void no_damage_to_a_zip_makes_it_throw_or_lose_everything(@ForAll @IntRange(max = 600) int at, @ForAll byte value)
            throws IOException {
        byte[] zip = Archives.zip("a.txt", ascii("hello".repeat(100)));
        zip[at % zip.length] = value;
        assertTrue(!unpacker.unpack("材料.zip", zip).isEmpty());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Payload only(List<Payload> payloads) {
        assertEquals(1, payloads.size(), () -> names(payloads).toString());
        return payloads.getFirst();
    }

    private static List<String> names(List<Payload> payloads) {
        return payloads.stream().map(Payload::file).toList();
    }
}
