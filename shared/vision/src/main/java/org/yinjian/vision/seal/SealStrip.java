package org.yinjian.vision.seal;

import java.util.Locale;

/**
 * One way of unwrapping a seal's arc.
 *
 * @param inner radius where the strip's lower edge lies, as a share of the rim's
 * @param outer radius of its upper edge
 * @param inkOnly whether only the seal's ink is shown, or all colours
 * @param stretch of its length
 */
record SealStrip(double inner, double outer, boolean inkOnly, double stretch) {
    String band() {
        return String.format(Locale.ROOT, "%.2f-%.2f/%s/%.1f", inner, outer, inkOnly ? "ink" : "colour", stretch);
    }
}
