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

    /**
     * The certificate, in doubt when its seal nearly agrees, and with the seal's name where the other lost its beginning or
     * does not end as the names of those who award do.
     */
    static Certificate compared(Certificate read, Optional<String> sealText) {
        String name = PlainText.of(read.awarder().orElse(""));
        String seal = PlainText.of(sealText.orElse(""));
        boolean nearly =
                !name.isEmpty() && !seal.equals(name) && (seal.endsWith(name) || EditDistance.between(name, seal) == 1);
        if (!nearly) {
            return read;
        }
        boolean sealKnowsMore = seal.endsWith(name)
                || (!Certificate.isNamedAsAwardersAre(name) && Certificate.isNamedAsAwardersAre(seal));
        Optional<String> awarder = sealKnowsMore ? sealText : read.awarder();
        return new Certificate(
                read.holder(),
                read.title(),
                awarder,
                read.date(),
                FieldStatus.UNSURE,
                Math.min(DOUBTED, read.confidence()));
    }
}
