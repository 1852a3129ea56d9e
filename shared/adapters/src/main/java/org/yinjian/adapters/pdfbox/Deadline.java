package org.yinjian.adapters.pdfbox;

import java.time.Duration;

/** Stops the drawing of a page that takes too long; asked before each operator. */
final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    void check() {
        if (System.nanoTime() - end > 0) {
            throw new Passed();
        }
    }

    /** The page took longer than allowed. */
    static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Passed() {
            super("the page takes longer to draw than allowed");
        }
    }
}
