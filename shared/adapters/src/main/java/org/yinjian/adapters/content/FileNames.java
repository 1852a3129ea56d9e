package org.yinjian.adapters.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names of files in archives and mails: bytes of unknown encoding, and paths that must lead nowhere. */
public final class FileNames {
    /** Windows in China writes GBK; GB18030 contains it. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", ".ds_store", "desktop.ini");
    private static final int LONGEST = 200;

    private FileNames() {}

    /** Decodes only what is valid throughout. */
    public static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException invalid) {
            return Optional.empty();
        }
    }

    /** UTF-8 where the bytes are valid UTF-8, else GB18030, else byte by byte, so that no name is lost. */
    public static String decode(byte[] bytes) {
        return decode(bytes, StandardCharsets.UTF_8)
                .or(() -> decode(bytes, GB18030))
                .orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** The last element of a path with either separator, without control characters, at most 200 characters. */
    public static String base(String path) {
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String clean = last.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        String named = clean.isEmpty() || clean.equals(".") || clean.equals("..") ? "未命名" : clean;
        return named.length() <= LONGEST ? named : shortened(named);
    }

    /** Files that an operating system or an office program left behind, which nobody sent on purpose. */
    public static boolean isLitter(String path) {
        String base = base(path).toLowerCase(Locale.ROOT);
        return path.startsWith("__MACOSX/")
                || path.contains("/__MACOSX/")
                || base.startsWith("._")
                || base.startsWith("~$")
                || LEFT_BY_SYSTEMS.contains(base);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = LONGEST - extension.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + extension;
    }
}
