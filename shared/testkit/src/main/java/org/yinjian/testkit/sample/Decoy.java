package org.yinjian.testkit.sample;

import java.util.Locale;

/** Red on a form that is no seal. */
enum Decoy {
    PLAIN,
    RED_TITLE,
    RED_UNDERLINE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
