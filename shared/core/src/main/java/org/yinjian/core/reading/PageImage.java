package org.yinjian.core.reading;

/**
 * The picture of one upright page, kept so that evidence can be cut from it later. {@link #jpeg()} is not copied; nobody
 * writes to it.
 */
public final class PageImage {
    private final int page;
    private final byte[] jpeg;

    public PageImage(int page, byte[] jpeg) {
        this.page = page;
        this.jpeg = jpeg;
    }

    /** The page's number, from 1. */
    public int page() {
        return page;
    }

    /** JPEG, in the pixels that the reading's boxes are given in. */
    public byte[] jpeg() {
        return jpeg;
    }
}
