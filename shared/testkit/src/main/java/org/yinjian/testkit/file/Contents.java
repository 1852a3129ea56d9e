package org.yinjian.testkit.file;

/** What is in a file. {@link #bytes()} is not copied; nobody writes to it. */
public final class Contents {
    private final byte[] bytes;

    public Contents(byte[] bytes) {
        this.bytes = bytes;
    }

    public byte[] bytes() {
        return bytes;
    }
}
