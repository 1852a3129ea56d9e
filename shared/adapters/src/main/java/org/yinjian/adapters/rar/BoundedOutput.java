package org.yinjian.adapters.rar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.yinjian.adapters.content.Budget;

/** Takes one unpacked entry, and no more of it than the budget allows. */
final class BoundedOutput extends OutputStream {
    /** Below this size no inflation hurts, and small honest files may be packed very tightly. */
    private static final int HARMLESS = 16 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final long packed;
    private final Budget budget;
    private final long most;
    private boolean full;

    /** @param packed bytes that the entry occupies in the archive */
    BoundedOutput(long packed, Budget budget) {
        this.packed = packed;
        this.budget = budget;
        this.most = budget.bytesForNext();
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        if (bytes.size() + (long) length > most || isInflated(bytes.size() + (long) length)) {
            full = true;
            throw new IOException("an entry of an archive unpacks to more than is taken");
        }
        bytes.write(buffer, offset, length);
    }

    private boolean isInflated(long unpacked) {
        return packed > 0
                && unpacked > HARMLESS
                && unpacked / packed > budget.limits().inflation();
    }

    /** Whether there was more than is taken. */
    boolean isFull() {
        return full;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
