package org.yinjian.core.grouping;

import java.util.List;
import java.util.Optional;

/**
 * A page of a file, as far as it tells whose it is.
 *
 * @param number from 1
 * @param form whether it is a page of a form
 * @param applicant of the form that begins on it
 * @param holders of the certificates on it
 */
public record FilePage(int number, boolean form, Optional<Applicant> applicant, List<String> holders) {
    public FilePage {
        holders = List.copyOf(holders);
    }
}
