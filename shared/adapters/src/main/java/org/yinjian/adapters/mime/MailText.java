package org.yinjian.adapters.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.yinjian.adapters.content.FileNames;

/** What a mail's writer wrote into it: its text parts, tags left out; attached files and mails are no part of it. */
public final class MailText {
    private static final int LONGEST = 200_000;
    private static final int DEEPEST = 30;

    private MailText() {}

    /** At most 200,000 characters; empty where there are none or the mail is malformed. */
    public static String of(byte[] mail) {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxHeaderCount(10_000)
                .setMaxHeaderLen(1 << 20)
                .setMaxLineLen(-1)
                .build());
        StringBuilder text = new StringBuilder();
        try {
            collect(builder.parseMessage(new ByteArrayInputStream(mail)), text, 0);
        } catch (IOException | RuntimeException malformed) {
            return text.toString();
        }
        return text.toString();
    }

    private static void collect(Entity entity, StringBuilder text, int depth) throws IOException {
        Body body = entity.getBody();
        if (depth > DEEPEST || text.length() >= LONGEST) {
            return;
        }
        if (body instanceof Multipart several) {
            for (Entity part : several.getBodyParts()) {
                collect(part, text, depth + 1);
            }
        } else if (body instanceof TextBody words && !"attachment".equalsIgnoreCase(entity.getDispositionType())) {
            String raw = decoded(entity, words);
            String plain = entity.getMimeType().toLowerCase(Locale.ROOT).equals("text/html")
                    ? raw.replaceAll("<[^<>]{0,2000}>", " ")
                    : raw;
            text.append(plain, 0, Math.min(plain.length(), LONGEST - text.length()))
                    .append('\n');
        }
    }

    /** The charset that the part names, where there is such a one and the bytes are of it; else what they look like. */
    static String decoded(Entity entity, TextBody body) throws IOException {
        byte[] bytes = body.getInputStream().readAllBytes();
        return charset(entity)
                .flatMap(named -> FileNames.decode(bytes, named))
                .orElseGet(() -> FileNames.decode(bytes));
    }

    private static Optional<Charset> charset(Entity entity) {
        String name = entity.getCharset();
        try {
            return name == null || !Charset.isSupported(name)
                    ? Optional.empty()
                    : Optional.of(
                                    name.toLowerCase(Locale.ROOT).startsWith("gb")
                                            ? FileNames.GB18030
                                            : Charset.forName(name))
                            .filter(charset -> !charset.equals(StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException unheardOf) {
            return Optional.empty();
        }
    }
}
