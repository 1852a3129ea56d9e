package org.yinjian.vision.seal;

import java.util.Locale;

/**
 * One way of unwrapping a seal's arc.
 *
 * @param inner radius where the strip's lower edge lies, as a share of the rim's
 * @param outer radius of its upper edge
 * @param shown what of the page is shown
 * @param stretch of its length
 */
record SealStrip(double inner, double outer, Shown shown, double stretch) {
    /** What of a page an unwrapping shows. */
    enum Shown {
        /** The seal's ink alone; white where print hides it. */
        INK,
        /** The seal's ink; where print hides it, what lies about. */
        FILLED,
        /** Everything, print included. */
        COLOUR
    }

    String band() {
        return String.format(
                Locale.ROOT, "%.2f-%.2f/%s/%.1f", inner, outer, shown.name().toLowerCase(Locale.ROOT), stretch);
    }
}
