package org.yinjian.core.assessment;

import java.util.Optional;
import org.yinjian.core.certificate.Certificate;
import org.yinjian.core.dossier.ContentHash;

/** A certificate in the record: where it is, what it says, and its seal's text. */
public record AssessedCertificate(
        ContentHash document, String file, Optional<Integer> page, Certificate read, Optional<String> sealText) {}
