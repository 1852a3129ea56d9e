package org.yinjian.testkit.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip files. */
public final class Archive {
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2021, 12, 1, 9, 30);

    private Archive() {}

    /** A zip whose names are in a charset: GBK as Chinese Windows writes them, or UTF-8. */
    public static byte[] zip(List<NamedFile> files, Charset names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (NamedFile file : files) {
                ZipEntry entry = new ZipEntry(file.name());
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                zip.write(file.bytes());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
