package org.yinjian.adapters.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.yinjian.adapters.content.Budget;
import org.yinjian.adapters.content.ContentPart;
import org.yinjian.adapters.content.ContentParts;
import org.yinjian.adapters.content.FileNames;
import org.yinjian.core.dossier.DocumentProblem;

/** The files in a 7z archive. Its entries share packed streams, so only the budget of bytes tells a bomb. */
public final class SevenZipParts {
    private static final int DICTIONARY_KIB = 256 << 10;

    public ContentParts take(byte[] bytes, Budget budget) {
        List<ContentPart> parts = new ArrayList<>();
        try (SevenZFile archive = SevenZFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .setMaxMemoryLimitKiB(DICTIONARY_KIB)
                .get()) {
            for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                String path = entry.getName() == null ? "" : entry.getName();
                if (entry.isDirectory() || FileNames.isLitter(path)) {
                    continue;
                }
                if (!budget.takeEntry()) {
                    return new ContentParts(parts, Optional.of(DocumentProblem.BOMB));
                }
                parts.add(part(archive, entry, FileNames.base(path), budget));
            }
            return new ContentParts(parts, Optional.empty());
        } catch (PasswordRequiredException locked) {
            return new ContentParts(parts, Optional.of(DocumentProblem.ENCRYPTED));
        } catch (IOException | RuntimeException damaged) {
            return new ContentParts(parts, Optional.of(DocumentProblem.TRUNCATED));
        }
    }

    private static ContentPart part(SevenZFile archive, SevenZArchiveEntry entry, String name, Budget budget)
            throws IOException {
        try (InputStream input = archive.getInputStream(entry)) {
            return BoundedInput.read(name, input, -1, budget);
        } catch (PasswordRequiredException locked) {
            return ContentPart.broken(name, new byte[0], DocumentProblem.ENCRYPTED);
        }
    }
}
