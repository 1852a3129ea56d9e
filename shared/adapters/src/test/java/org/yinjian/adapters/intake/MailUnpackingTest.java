package org.yinjian.adapters.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.core.dossier.Payload;

class MailUnpackingTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] PICTURE = Pictures.jpeg(400, 300);

    private final ContentUnpacker unpacker = new ContentUnpacker(IntakeLimits.defaults());

    @Test
    void attachments_are_listed_and_the_text_is_not() {
        String mail = mail(attachment("filename=\"" + word("报名表.jpg", GB18030) + "\"", PICTURE));
        Payload payload = only(unpack(mail));
        assertEquals("报名表.jpg", payload.file());
        assertEquals(Optional.of("来信.eml"), payload.container());
        assertArrayEquals(PICTURE, payload.bytes());
    }

    @Test
    void a_name_cut_inside_a_character_into_two_words_is_joined() {
        byte[] name = "石河子大学报名表扫描件.jpg".getBytes(GB18030);
        String first = Base64.getEncoder().encodeToString(Arrays.copyOfRange(name, 0, 9));
        String second = Base64.getEncoder().encodeToString(Arrays.copyOfRange(name, 9, name.length));
        String disposition = "filename=\"=?gb18030?B?" + first + "?=\r\n =?gb18030?B?" + second + "?=\"";
        assertEquals(List.of("石河子大学报名表扫描件.jpg"), names(unpack(mail(attachment(disposition, PICTURE)))));
    }

    @Test
    void a_name_in_the_form_of_rfc_2231_is_read() {
        String mail = mail(attachment("filename*0*=UTF-8''%E8%AF%81; filename*1*=%E4%B9%A6.jpg", PICTURE));
        assertEquals(List.of("证书.jpg"), names(unpack(mail)));
    }

    @Test
    void a_name_in_bare_gbk_bytes_is_read() {
        byte[] mail = mail(attachment("filename=\"获奖证书.jpg\"", PICTURE)).getBytes(GB18030);
        assertEquals(List.of("获奖证书.jpg"), names(unpacker.unpack("来信.eml", mail)));
    }

    @Test
    void an_attachment_without_a_name_is_given_one() {
        assertEquals(List.of("附件1.jpeg"), names(unpack(mail(attachment("", PICTURE)))));
    }

    @Test
    void the_attachments_of_an_attached_mail_are_listed_too() {
        String inner = mail(attachment("filename=inner.jpg", PICTURE));
        String mail = mail("--B\r\nContent-Type: message/rfc822\r\n\r\n"
                + inner.replace("--B", "--I").replace("=B", "=I"));
        assertEquals(List.of("inner.jpg"), names(unpack(mail)));
    }

    @Test
    void a_picture_in_the_text_is_listed_and_a_signatures_logo_is_not() {
        byte[] photo = Arrays.copyOf(PICTURE, 30_000);
        String mail = mail(inline("photo", photo) + inline("logo", Pictures.jpeg(40, 40)));
        assertEquals(List.of("photo.jpg"), names(unpack(mail)));
    }

    @Test
    void a_zip_in_a_mail_is_opened() throws Exception {
        byte[] zip = Archives.zip("表.jpg", PICTURE);
        Payload payload = only(unpack(mail(attachment("filename=a.zip", zip))));
        assertEquals("表.jpg", payload.file());
        assertEquals(Optional.of("a.zip"), payload.container());
    }

    @Property(tries = 100)
    void no_damage_to_a_mail_makes_it_throw(@ForAll @IntRange(max = 2000) int at, @ForAll byte value) {
        byte[] mail = mail(attachment("filename=\"" + word("报名表.jpg", GB18030) + "\"", new byte[] {1, 2, 3}))
                .getBytes(GB18030);
        mail[at % mail.length] = value;
        unpacker.unpack("来信.eml", mail);
    }

    private List<Payload> unpack(String mail) {
        return unpacker.unpack("来信.eml", mail.getBytes(GB18030));
    }

    private static String mail(String parts) {
        return "From: =?GB18030?B?1cXI/Q==?= <a@example.org>\r\nTo: <b@example.org>\r\nSubject: =?GB18030?B?1cXI/Q==?=\r\n"
                + "Date: Wed, 10 Nov 2021 10:14:12 +0800\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=B\r\n\r\n"
                + "--B\r\nContent-Type: text/plain; charset=gb18030\r\n\r\nhello\r\n" + parts + "--B--\r\n";
    }

    private static String attachment(String parameters, byte[] bytes) {
        String separator = parameters.isEmpty() ? "" : ";\r\n ";
        return "--B\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment"
                + separator + parameters + "\r\n\r\n" + base64(bytes) + "\r\n";
    }

    private static String inline(String name, byte[] bytes) {
        return "--B\r\nContent-Type: image/jpeg; name=" + name + ".jpg\r\nContent-ID: <" + name
                + ">\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64(bytes) + "\r\n";
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    private static String word(String text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(charset));
        return "=?" + charset.name() + "?B?" + Base64.getEncoder().encodeToString(bytes.toByteArray()) + "?=";
    }

    private static Payload only(List<Payload> payloads) {
        assertEquals(1, payloads.size(), () -> names(payloads).toString());
        return payloads.getFirst();
    }

    private static List<String> names(List<Payload> payloads) {
        return payloads.stream().map(Payload::file).toList();
    }
}
