package org.yinjian.core.review;

import java.time.Instant;

/**
 * That a person dealt with a failure.
 *
 * @param failure as it was when they did; one that is told again later is open again
 * @param by who says so
 * @param why what they did or found; never blank
 */
public record Handled(Failure failure, String by, Instant at, String why) {
    public Handled {
        if (by.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("who dealt with a failure says who they are and what they did");
        }
    }
}
