package org.yinjian.core.assessment;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.certificate.Certificate;
import org.yinjian.core.dossier.ContentHash;

/**
 * A certificate in the record: where it is, what it says, and its seal's text.
 *
 * @param numbers what is printed on it in four digits or more, its date aside: its own number, the year that it honours; in
 *     the order of the page, and not in the record
 */
public record AssessedCertificate(
        ContentHash document,
        String file,
        Optional<Integer> page,
        Certificate read,
        Optional<String> sealText,
        List<String> numbers) {
    public AssessedCertificate {
        numbers = List.copyOf(numbers);
    }

    /** One of which no numbers are known. */
    public AssessedCertificate(
            ContentHash document, String file, Optional<Integer> page, Certificate read, Optional<String> sealText) {
        this(document, file, page, read, sealText, List.of());
    }
}
