package org.yinjian.adapters.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Archives for tests. */
final class Archives {
    private Archives() {}

    /** A zip as a program on Chinese Windows writes it when the encoding is GBK. */
    static byte[] zip(String encoding, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setEncoding(encoding);
            zip.setUseLanguageEncodingFlag(false);
            zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    static byte[] zip(String name, byte[] bytes) throws IOException {
        return zip("UTF-8", Map.of(name, bytes));
    }

    static byte[] sevenZip(String name, byte[] bytes) throws IOException {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
        try (SevenZOutputFile archive = new SevenZOutputFile(channel)) {
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName(name);
            archive.putArchiveEntry(entry);
            archive.write(bytes);
            archive.closeArchiveEntry();
        }
        byte[] whole = new byte[(int) channel.size()];
        System.arraycopy(channel.array(), 0, whole, 0, whole.length);
        return whole;
    }

    /** The same zip with the flag "encrypted" set on each entry (APPNOTE 4.4.4), in the entry and in the directory. */
    static byte[] saidToBeEncrypted(byte[] zip) {
        byte[] changed = zip.clone();
        for (int at = 0; at + 10 < changed.length; at++) {
            if (changed[at] == 'P' && changed[at + 1] == 'K') {
                if (changed[at + 2] == 3 && changed[at + 3] == 4) {
                    changed[at + 6] |= 1;
                } else if (changed[at + 2] == 1 && changed[at + 3] == 2) {
                    changed[at + 8] |= 1;
                }
            }
        }
        return changed;
    }

    static Map<String, byte[]> files(String firstName, byte[] first, String secondName, byte[] second) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(firstName, first);
        files.put(secondName, second);
        return files;
    }
}
