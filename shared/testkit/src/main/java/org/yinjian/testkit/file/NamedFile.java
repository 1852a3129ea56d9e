package org.yinjian.testkit.file;

/** A file in memory. {@link #bytes()} is not copied; nobody writes to it. */
public final class NamedFile {
    private final String name;
    private final byte[] bytes;

    public NamedFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }
}
