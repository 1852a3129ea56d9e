package org.yinjian.core.certificate;

import java.util.Optional;
import org.yinjian.core.form.FieldStatus;

/**
 * An honour certificate, plaque or media report as read.
 *
 * @param date ISO, {@code 2019-12-01} or {@code 2019-12}
 * @param status READ or UNSURE
 * @param confidence calibrated probability that holder, title, awarder and date are right, 0 to 1
 */
public record Certificate(
        Optional<String> holder,
        Optional<String> title,
        Optional<String> awarder,
        Optional<String> date,
        FieldStatus status,
        double confidence) {}
