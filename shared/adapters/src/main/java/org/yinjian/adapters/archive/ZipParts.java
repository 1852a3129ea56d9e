package org.yinjian.adapters.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.yinjian.adapters.content.Budget;
import org.yinjian.adapters.content.ContentPart;
import org.yinjian.adapters.content.ContentParts;
import org.yinjian.adapters.content.FileNames;
import org.yinjian.core.dossier.DocumentProblem;

/** The files in a zip; of a zip that was cut off, those before the cut. */
public final class ZipParts {
    public ContentParts take(byte[] bytes, Budget budget) {
        try (ZipFile zip = open(bytes)) {
            return fromDirectory(zip, budget);
        } catch (IOException | RuntimeException noDirectory) {
            return fromStream(bytes, budget);
        }
    }

    private static ZipFile open(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    private static ContentParts fromDirectory(ZipFile zip, Budget budget) {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        EntryNames names = new EntryNames(entries);
        List<ContentPart> parts = new ArrayList<>();
        for (ZipArchiveEntry entry : entries) {
            String path = names.of(entry);
            if (entry.isDirectory() || FileNames.isLitter(path)) {
                continue;
            }
            if (!budget.takeEntry()) {
                return new ContentParts(parts, Optional.of(DocumentProblem.BOMB));
            }
            parts.add(part(zip, entry, FileNames.base(path), budget));
        }
        return new ContentParts(parts, Optional.empty());
    }

    private static ContentPart part(ZipFile zip, ZipArchiveEntry entry, String name, Budget budget) {
        boolean encrypted = entry.getGeneralPurposeBit().usesEncryption();
        boolean unknown = !encrypted && !zip.canReadEntryData(entry);
        try (InputStream input = encrypted || unknown ? zip.getRawInputStream(entry) : zip.getInputStream(entry)) {
            if (input == null) {
                return ContentPart.broken(name, new byte[0], DocumentProblem.TRUNCATED);
            }
            ContentPart read = BoundedInput.read(name, input, entry.getCompressedSize(), budget);
            if (encrypted || unknown) {
                return ContentPart.broken(
                        name, read.bytes(), encrypted ? DocumentProblem.ENCRYPTED : DocumentProblem.UNSUPPORTED);
            }
            return read;
        } catch (IOException | RuntimeException damaged) {
            return ContentPart.broken(name, new byte[0], DocumentProblem.TRUNCATED);
        }
    }

    /** A zip without its directory, which stands at the end, was cut off: reads the entries that are still there. */
    private static ContentParts fromStream(byte[] bytes, Budget budget) {
        List<ContentPart> parts = new ArrayList<>();
        Optional<DocumentProblem> problem = Optional.of(DocumentProblem.TRUNCATED);
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new ByteArrayInputStream(bytes), "UTF-8", true, true)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String path = new EntryNames(List.of(entry)).of(entry);
                if (entry.isDirectory() || FileNames.isLitter(path)) {
                    continue;
                }
                if (!budget.takeEntry()) {
                    return new ContentParts(parts, Optional.of(DocumentProblem.BOMB));
                }
                String name = FileNames.base(path);
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    parts.add(ContentPart.broken(name, new byte[0], DocumentProblem.ENCRYPTED));
                } else {
                    parts.add(BoundedInput.read(name, zip, -1, budget));
                }
            }
        } catch (IOException | RuntimeException cut) {
            problem = Optional.of(DocumentProblem.TRUNCATED);
        }
        return new ContentParts(parts, problem);
    }
}
