package org.yinjian.core.review;

import java.util.Comparator;
import java.util.List;

/**
 * What could not be processed.
 *
 * @param open what a person must still look at, the oldest first
 * @param handled what people dealt with, the latest first
 */
public record Failures(List<Failure> open, List<Handled> handled) {
    public Failures {
        open = open.stream().sorted(Comparator.comparing(Failure::at)).toList();
        handled = handled.stream()
                .sorted(Comparator.comparing(Handled::at).reversed())
                .toList();
    }

    /** Those of a campaign. */
    public static Failures of(ReviewStore reviews, String campaign) {
        return of(reviews.failures(campaign), reviews.handled(campaign));
    }

    /** A failure that happened again after somebody dealt with it is open again. */
    public static Failures of(List<Failure> all, List<Handled> handled) {
        return new Failures(
                all.stream()
                        .filter(failure -> handled.stream().noneMatch(one -> settles(one, failure)))
                        .toList(),
                handled);
    }

    private static boolean settles(Handled handled, Failure failure) {
        return handled.failure().isOf(failure)
                && !failure.at().isAfter(handled.failure().at());
    }
}
