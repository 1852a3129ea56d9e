package org.yinjian.adapters.intake;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.yinjian.adapters.archive.ZipFlavour;
import org.yinjian.adapters.content.FileNames;
import org.yinjian.adapters.office.CompoundFlavour;
import org.yinjian.adapters.tika.TikaMediaTypes;

/** What a file is, from its bytes alone: Tika's signatures, then a look inside where many kinds share one. */
final class ContentTypes {
    private static final Set<String> ZIPPED = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Set<String> BMP = Set.of("image/bmp", "image/x-ms-bmp", "image/x-bmp");

    private final TikaMediaTypes tika = new TikaMediaTypes();

    String of(byte[] bytes) {
        String found = tika.of(bytes);
        if (ZIPPED.contains(found)) {
            return ZipFlavour.of(bytes);
        }
        if (found.equals("application/x-tika-msoffice")) {
            return CompoundFlavour.of(bytes);
        }
        if (BMP.contains(found)) {
            return "image/bmp";
        }
        boolean text = found.startsWith("text/")
                || found.equals(MediaTypes.MAIL)
                || (found.equals(MediaTypes.UNKNOWN) && isText(bytes));
        return text ? ofText(found, bytes) : found;
    }

    /** Tika does not know Chinese text without a byte order mark; it is all characters of UTF-8 or GB18030. */
    private static boolean isText(byte[] bytes) {
        return FileNames.decode(bytes, StandardCharsets.UTF_8)
                .or(() -> FileNames.decode(bytes, FileNames.GB18030))
                .filter(text -> text.chars().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c)))
                .isPresent();
    }

    private static String ofText(String found, byte[] bytes) {
        if (MailHeaders.lead(bytes)) {
            return MediaTypes.MAIL;
        }
        return found.equals("text/html") ? found : MediaTypes.TEXT;
    }
}
