package org.yinjian.core.interpretation;

import java.util.Optional;
import org.yinjian.core.certificate.Certificate;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.text.EditDistance;
import org.yinjian.core.text.PlainText;

/**
 * Holds the awarder's name against the certificate's own seal. The seal often lies over the name and hides its beginning:
 * where it says nearly the same, but not the same, one of the two was misread.
 */
final class AwarderSeal {
    private static final double DOUBTED = 0.5;

    private AwarderSeal() {}

    /** The certificate; in doubt, and with the longer name where the other lost its beginning, when its seal nearly agrees. */
    static Certificate compared(Certificate read, Optional<String> sealText) {
        String name = PlainText.of(read.awarder().orElse(""));
        String seal = PlainText.of(sealText.orElse(""));
        boolean nearly =
                !name.isEmpty() && !seal.equals(name) && (seal.endsWith(name) || EditDistance.between(name, seal) == 1);
        if (!nearly) {
            return read;
        }
        Optional<String> awarder = seal.endsWith(name) ? sealText : read.awarder();
        return new Certificate(
                read.holder(),
                read.title(),
                awarder,
                read.date(),
                FieldStatus.UNSURE,
                Math.min(DOUBTED, read.confidence()));
    }
}
