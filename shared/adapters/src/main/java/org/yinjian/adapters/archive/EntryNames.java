package org.yinjian.adapters.archive;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.yinjian.adapters.content.FileNames;

/**
 * Decodes the names in one zip. An entry may say that its name is UTF-8; most programs on Chinese Windows say nothing and
 * write GBK, those on a Mac say nothing and write UTF-8. Two GBK characters may look like valid UTF-8, so one name
 * that is not valid UTF-8 settles all that say nothing.
 */
final class EntryNames {
    private final boolean silentIsUtf8;

    EntryNames(Collection<ZipArchiveEntry> entries) {
        this.silentIsUtf8 = entries.stream()
                .filter(entry -> !saysUtf8(entry))
                .allMatch(entry ->
                        FileNames.decode(raw(entry), StandardCharsets.UTF_8).isPresent());
    }

    String of(ZipArchiveEntry entry) {
        if (entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD) {
            return entry.getName();
        }
        byte[] raw = raw(entry);
        return saysUtf8(entry) || silentIsUtf8
                ? FileNames.decode(raw)
                : FileNames.decode(raw, FileNames.GB18030).orElseGet(() -> FileNames.decode(raw));
    }

    private static byte[] raw(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        return raw == null ? entry.getName().getBytes(StandardCharsets.UTF_8) : raw;
    }

    private static boolean saysUtf8(ZipArchiveEntry entry) {
        return entry.getGeneralPurposeBit().usesUTF8ForNames();
    }
}
