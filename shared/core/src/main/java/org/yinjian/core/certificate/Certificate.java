package org.yinjian.core.certificate;

import java.util.Optional;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.text.PlainText;

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
        double confidence) {
    /** Whether a name ends as the names of those who award do; 南省总工 is what a seal left of 河南省总工会. */
    public static boolean isNamedAsAwardersAre(String name) {
        return CertificateWords.AWARDER.matcher(PlainText.of(name)).find();
    }
}
