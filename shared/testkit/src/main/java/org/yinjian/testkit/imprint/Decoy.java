package org.yinjian.testkit.imprint;

import java.util.Locale;
import org.yinjian.testkit.draw.Dice;

/** Red things on a form that are no seal of a unit. */
enum Decoy {
    TITLE,
    RULES,
    /** Rings with a device and Latin letters. */
    LOGO,
    /** A printed emblem: the unit's own name in a ring, its year, Latin letters along the foot. */
    EMBLEM,
    FINGERPRINT,
    HANDWRITING,
    /** Nothing but coloured paper. */
    RED_PAPER,
    CERTIFICATE_BORDER,
    /** A round chop with a date across. */
    DATE_CHOP,
    /** Somebody's square name chop. */
    PERSONAL_CHOP,
    PEN_CIRCLE,
    /** A framed word: 已审核. */
    WORD_CHOP;

    static Decoy draw(Dice dice) {
        return values()[dice.below(values().length)];
    }

    /** As the truth names it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
