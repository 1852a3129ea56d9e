package org.yinjian.adapters.rar;

import com.github.junrar.Archive;
import com.github.junrar.ArchiveOptions;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarEncryptedException;
import com.github.junrar.exception.WrongPasswordException;
import com.github.junrar.rarfile.FileHeader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.adapters.content.Budget;
import org.yinjian.adapters.content.ContentPart;
import org.yinjian.adapters.content.ContentParts;
import org.yinjian.adapters.content.FileNames;
import org.yinjian.core.dossier.DocumentProblem;

/** The files in a RAR archive, of version 4 and of version 5. One part of several gives what lies in it. */
public final class RarParts {
    private static final long DICTIONARY = 256L << 20;

    public ContentParts take(byte[] bytes, Budget budget) {
        List<ContentPart> parts = new ArrayList<>();
        ArchiveOptions options =
                ArchiveOptions.builder().maxDictionarySize(DICTIONARY).build();
        try (Archive archive = new Archive(new ByteArrayInputStream(bytes), options)) {
            if (archive.isEncrypted()) {
                return ContentParts.none(DocumentProblem.ENCRYPTED);
            }
            return new ContentParts(parts, entries(archive, parts, budget));
        } catch (WrongPasswordException | UnsupportedRarEncryptedException locked) {
            return new ContentParts(parts, Optional.of(DocumentProblem.ENCRYPTED));
        } catch (RarException | IOException | RuntimeException damaged) {
            return new ContentParts(parts, Optional.of(DocumentProblem.TRUNCATED));
        }
    }

    private static Optional<DocumentProblem> entries(Archive archive, List<ContentPart> parts, Budget budget) {
        boolean unfinished = false;
        for (FileHeader entry = archive.nextFileHeader(); entry != null; entry = archive.nextFileHeader()) {
            if (entry.isDirectory() || entry.isSplitBefore()) {
                unfinished |= entry.isSplitBefore();
                continue;
            }
            if (!budget.takeEntry()) {
                return Optional.of(DocumentProblem.BOMB);
            }
            // Unpacked even if nobody wants it: in a solid archive the next entry needs it.
            ContentPart part = part(archive, entry, budget);
            if (!FileNames.isLitter(entry.getFileName())) {
                parts.add(part);
            }
        }
        return unfinished ? Optional.of(DocumentProblem.TRUNCATED) : Optional.empty();
    }

    private static ContentPart part(Archive archive, FileHeader entry, Budget budget) {
        String name = FileNames.base(entry.getFileName());
        if (entry.isEncrypted()) {
            return ContentPart.broken(name, new byte[0], DocumentProblem.ENCRYPTED);
        }
        BoundedOutput out = new BoundedOutput(entry.getFullPackSize(), budget);
        Optional<DocumentProblem> problem = Optional.empty();
        try {
            archive.extractFile(entry, out);
        } catch (RarException | RuntimeException damaged) {
            problem = Optional.of(DocumentProblem.TRUNCATED);
        }
        byte[] bytes = out.bytes();
        budget.spend(bytes.length);
        if (out.isFull()) {
            return ContentPart.broken(name, new byte[0], DocumentProblem.BOMB);
        }
        // What is kept once for several names, or goes on in another part, comes out short and without a word.
        boolean whole = entry.isUnpSizeUnknown() || bytes.length == entry.getFullUnpackSize();
        return new ContentPart(name, bytes, whole ? problem : Optional.of(DocumentProblem.TRUNCATED));
    }
}
