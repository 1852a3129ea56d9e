package org.yinjian.testkit.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mail as Chinese mail programs send it: names in GB18030 encoded words, attachments in Base64. */
public final class Mail {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Base64.Encoder LINES = Base64.getMimeEncoder();

    private final String subject;
    private final String sender;
    private final String address;
    private final String text;
    private final List<NamedFile> attachments;
    private final List<String> headers;

    /**
     * @param sender the sender's display name
     * @param address the sender's mail address
     */
    public Mail(String subject, String sender, String address, String text, List<NamedFile> attachments) {
        this(subject, sender, address, text, attachments, List.of());
    }

    private Mail(
            String subject,
            String sender,
            String address,
            String text,
            List<NamedFile> attachments,
            List<String> headers) {
        this.subject = subject;
        this.sender = sender;
        this.address = address;
        this.text = text;
        this.attachments = List.copyOf(attachments);
        this.headers = List.copyOf(headers);
    }

    /** The same mail with another header, such as {@code Message-ID}; its value is plain ASCII. */
    public Mail with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(header + ": " + value);
        return new Mail(subject, sender, address, text, attachments, more);
    }

    /** The mail as an {@code .eml} file. */
    public byte[] bytes() {
        return (head() + mixed("outer", parts())).getBytes(StandardCharsets.US_ASCII);
    }

    /** The mail passed on by somebody: the whole of it is an attachment of another. */
    public byte[] forwarded() {
        String note = textPart("转发，请查收。");
        String inner = "Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n" + head()
                + mixed("inner", parts());
        String outer = "From: " + word("转发人") + " <forward@example.com>\r\n"
                + "To: <office@association.example>\r\nSubject: " + word("转发：" + subject) + "\r\n" + stamp();
        return (outer + mixed("outer", List.of(note, inner))).getBytes(StandardCharsets.US_ASCII);
    }

    private String head() {
        return "From: " + word(sender) + " <" + address + ">\r\nTo: <office@association.example>\r\nSubject: "
                + word(subject) + "\r\n"
                + headers.stream().map(header -> header + "\r\n").collect(Collectors.joining()) + stamp();
    }

    private static String stamp() {
        return "Date: Wed, 1 Dec 2021 09:30:00 +0800\r\nMIME-Version: 1.0\r\n";
    }

    private List<String> parts() {
        return Stream.concat(Stream.of(textPart(text)), attachments.stream().map(Mail::attachment))
                .toList();
    }

    private static String mixed(String boundary, List<String> parts) {
        String line = "----=_sample_" + boundary;
        StringBuilder body = new StringBuilder("Content-Type: multipart/mixed; boundary=\"" + line + "\"\r\n\r\n");
        parts.forEach(part ->
                body.append("--").append(line).append("\r\n").append(part).append("\r\n"));
        return body.append("--").append(line).append("--\r\n").toString();
    }

    private static String textPart(String text) {
        return "Content-Type: text/plain; charset=\"gb18030\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + LINES.encodeToString(text.getBytes(GB18030));
    }

    private static String attachment(NamedFile file) {
        String name = word(file.name());
        return "Content-Type: application/octet-stream;\r\n\tname=\"" + name + "\"\r\n"
                + "Content-Disposition: attachment;\r\n\tfilename=\"" + name + "\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + LINES.encodeToString(file.bytes());
    }

    /** An encoded word (RFC 2047); plain where ASCII says it. */
    private static String word(String text) {
        boolean plain = text.chars().allMatch(character -> character >= ' ' && character < 0x7F);
        return plain ? text : "=?gb18030?B?" + Base64.getEncoder().encodeToString(text.getBytes(GB18030)) + "?=";
    }
}
