package org.yinjian.adapters.mime;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.dom.field.ParsedField;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.yinjian.adapters.content.FileNames;

/**
 * The name of an attachment as its sender saw it: RFC 2231 parameters, RFC 2047 words where no standard allows them (QQ,
 * Foxmail), and bare GBK bytes.
 */
final class AttachmentNames {
    private static final Pattern BARE =
            Pattern.compile("(?:file)?name\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);

    private AttachmentNames() {}

    /** Empty where neither Content-Disposition nor Content-Type names a file. */
    static Optional<String> of(Entity entity) {
        return bare(entity, "Content-Disposition")
                .or(() -> Optional.ofNullable(entity.getFilename()))
                .or(() -> bare(entity, "Content-Type"))
                .or(() -> contentTypeName(entity))
                .map(AttachmentNames::decoded)
                .filter(name -> !name.isBlank());
    }

    /** A name for an attachment that bears none, such as {@code 附件2.jpeg}. */
    static String made(int number, String mimeType) {
        String subtype = mimeType.substring(mimeType.indexOf('/') + 1).toLowerCase(Locale.ROOT);
        return "附件" + number + (subtype.matches("[a-z0-9]{2,5}") ? "." + subtype : "");
    }

    /** The name from a header that holds bytes above ASCII; the parser has replaced these, so the raw header is read. */
    private static Optional<String> bare(Entity entity, String header) {
        Field field = entity.getHeader().getField(header);
        ByteSequence raw = field == null ? null : field.getRaw();
        if (raw == null) {
            return Optional.empty();
        }
        byte[] bytes = raw.toByteArray();
        boolean ascii = true;
        for (byte b : bytes) {
            ascii &= b >= 0;
        }
        if (ascii) {
            return Optional.empty();
        }
        Matcher name = BARE.matcher(FileNames.decode(bytes).replaceAll("\\r?\\n[ \\t]", ""));
        return name.find() ? Optional.of(name.group(1) == null ? name.group(2) : name.group(1)) : Optional.empty();
    }

    private static Optional<String> contentTypeName(Entity entity) {
        ParsedField field = entity.getHeader().getField("Content-Type") instanceof ParsedField parsed ? parsed : null;
        return field instanceof ContentTypeField type
                ? Optional.ofNullable(type.getParameter("name"))
                : Optional.empty();
    }

    private static String decoded(String name) {
        return name.contains("=?")
                ? DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT, StandardCharsets.UTF_8)
                : name;
    }
}
