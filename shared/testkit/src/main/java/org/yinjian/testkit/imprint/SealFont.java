package org.yinjian.testkit.imprint;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.yinjian.testkit.draw.Outlines;

/**
 * A font that seals of a set are cut with.
 *
 * @param outlines reads the font anew
 */
record SealFont(String name, Supplier<Outlines> outlines) {
    static final SealFont NOTO_SERIF = own("NOTO_SERIF", "song.ttf");
    static final SealFont NOTO_SANS_BOLD = own("NOTO_SANS_BOLD", "hei.ttf");
    static final SealFont WENKAI = own("WENKAI", "kai.ttf");
    static final SealFont UMING = own("UMING", "seal-ming.ttf");
    static final SealFont UKAI = own("UKAI", "seal-kai.ttf");
    static final SealFont XIAOWEI = own("XIAOWEI", "seal-xiao.ttf");

    private static SealFont own(String name, String resource) {
        return new SealFont(name, () -> Outlines.of("/org/yinjian/testkit/fonts/" + resource));
    }

    /** One from outside, named after its file. */
    static SealFont of(Path file) {
        return new SealFont(file.getFileName().toString(), () -> Outlines.of(file));
    }
}
