package org.yinjian.adapters.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.PasswordRequiredException;
import org.yinjian.adapters.content.Budget;
import org.yinjian.adapters.content.ContentPart;
import org.yinjian.core.dossier.DocumentProblem;

/** Unpacks one entry no further than the budget allows. */
final class BoundedInput {
    /** Below this size no inflation hurts, and small honest files may be packed very tightly. */
    private static final int HARMLESS = 16 << 20;

    private BoundedInput() {}

    /**
     * The entry whole, or with the problem that stopped it: BOMB beyond the budget or the inflation limit,
     * ENCRYPTED where a password is needed, TRUNCATED where the packed data end or are damaged.
     *
     * @param packed bytes that the entry occupies in the archive; below 0 when unknown
     */
    static ContentPart read(String name, InputStream input, long packed, Budget budget) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Optional<DocumentProblem> problem = Optional.empty();
        long most = budget.bytesForNext();
        byte[] buffer = new byte[1 << 16];
        try {
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                out.write(buffer, 0, read);
                if (out.size() > most || isInflated(out.size(), packed, budget)) {
                    budget.spend(out.size());
                    return ContentPart.broken(name, new byte[0], DocumentProblem.BOMB);
                }
            }
        } catch (PasswordRequiredException locked) {
            problem = Optional.of(DocumentProblem.ENCRYPTED);
        } catch (IOException | RuntimeException damaged) {
            problem = Optional.of(DocumentProblem.TRUNCATED);
        }
        budget.spend(out.size());
        return new ContentPart(name, out.toByteArray(), problem);
    }

    private static boolean isInflated(long unpacked, long packed, Budget budget) {
        return packed > 0
                && unpacked > HARMLESS
                && unpacked / packed > budget.limits().inflation();
    }
}
