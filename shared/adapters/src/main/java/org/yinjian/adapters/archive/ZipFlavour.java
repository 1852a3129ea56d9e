package org.yinjian.adapters.archive;

import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Tells the office formats that are zips from plain archives, by the entry that each of them must hold. */
public final class ZipFlavour {
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private ZipFlavour() {}

    /** The media type of a zip's bytes; {@code application/zip} for a plain archive and one without a directory. */
    public static String of(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            return of(zip);
        } catch (IOException | RuntimeException noDirectory) {
            return "application/zip";
        }
    }

    private static String of(ZipFile zip) {
        if (zip.getEntry("OFD.xml") != null) {
            return "application/ofd";
        }
        if (zip.getEntry("[Content_Types].xml") == null) {
            return "application/zip";
        }
        if (zip.getEntry("word/document.xml") != null) {
            return OOXML + "wordprocessingml.document";
        }
        if (zip.getEntry("xl/workbook.xml") != null) {
            return OOXML + "spreadsheetml.sheet";
        }
        return zip.getEntry("ppt/presentation.xml") != null
                ? OOXML + "presentationml.presentation"
                : "application/x-tika-ooxml";
    }
}
