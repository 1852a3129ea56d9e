package org.yinjian.vision.text;

import java.util.Locale;

/** The arithmetic of the weights that are loaded. */
public enum ModelVariant {
    FP32,
    INT8;

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
