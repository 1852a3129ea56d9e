package org.yinjian.adapters.content;

/** What is left of the limits while one received file is taken apart; used by one thread. */
public final class Budget {
    private final IntakeLimits limits;
    private long bytes;
    private int entries;

    public Budget(IntakeLimits limits) {
        this.limits = limits;
        this.bytes = limits.unpackedBytes();
        this.entries = limits.entries();
    }

    public IntakeLimits limits() {
        return limits;
    }

    /** Counts one more file; false when there have been too many. */
    public boolean takeEntry() {
        return entries-- > 0;
    }

    /** The most that the next file may unpack to. */
    public long bytesForNext() {
        return Math.min(bytes, limits.fileBytes());
    }

    public void spend(long unpacked) {
        bytes -= unpacked;
    }
}
