package org.yinjian.testkit.imprint;

import java.nio.file.Path;
import java.util.Optional;
import org.yinjian.testkit.draw.Outlines;

/**
 * A font that seals of a set are cut with.
 *
 * @param file where it lies outside; empty for one of the kit's own
 */
record SealFont(String name, String resource, Optional<Path> file) {
    static final SealFont NOTO_SERIF = own("NOTO_SERIF", "song.ttf");
    static final SealFont NOTO_SANS_BOLD = own("NOTO_SANS_BOLD", "hei.ttf");
    static final SealFont WENKAI = own("WENKAI", "kai.ttf");
    static final SealFont UMING = own("UMING", "seal-ming.ttf");
    static final SealFont UKAI = own("UKAI", "seal-kai.ttf");
    static final SealFont XIAOWEI = own("XIAOWEI", "seal-xiao.ttf");

    private static SealFont own(String name, String resource) {
        return new SealFont(name, resource, Optional.empty());
    }

    static SealFont of(Path file) {
        return new SealFont(file.getFileName().toString(), "", Optional.of(file));
    }

    /** Reads the font anew. */
    Outlines open() {
        return file.map(Outlines::of).orElseGet(() -> Outlines.of("/org/yinjian/testkit/fonts/" + resource));
    }
}
