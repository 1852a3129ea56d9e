package org.yinjian.testkit.imprint;

import org.yinjian.testkit.draw.Outlines;

/** A font that seals of a set are cut with. */
enum SealFont {
    NOTO_SERIF("song.ttf"),
    NOTO_SANS_BOLD("hei.ttf"),
    WENKAI("kai.ttf"),
    UMING("seal-ming.ttf"),
    UKAI("seal-kai.ttf"),
    XIAOWEI("seal-xiao.ttf");

    private final String file;

    SealFont(String file) {
        this.file = file;
    }

    /** Reads the font anew. */
    Outlines open() {
        return Outlines.of("/org/yinjian/testkit/fonts/" + file);
    }
}
