package org.yinjian.adapters.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells the office formats of before 2007 apart, all of them OLE2 compound files, by the stream that each must hold. */
public final class CompoundFlavour {
    /** An office file of any kind under a password. */
    public static final String ENCRYPTED = "application/x-tika-ooxml-protected";

    private CompoundFlavour() {}

    /** The media type of a compound file's bytes; {@code application/x-tika-msoffice} when none is known. */
    public static String of(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return ENCRYPTED;
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return "application/msword";
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return "application/vnd.ms-excel";
            }
            if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
                return "application/vnd.ms-outlook";
            }
        } catch (IOException | RuntimeException damaged) {
            return "application/x-tika-msoffice";
        }
        return "application/x-tika-msoffice";
    }
}
