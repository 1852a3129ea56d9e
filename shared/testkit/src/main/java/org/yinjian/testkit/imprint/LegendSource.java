package org.yinjian.testkit.imprint;

import java.util.function.IntPredicate;
import org.yinjian.testkit.draw.Dice;

/** Chooses the unit of a form and what the seal on it says. */
interface LegendSource {
    /** @param cut whether the seal's font has a character */
    Names names(ImprintCase kind, IntPredicate cut, Dice dice);

    /** A claim and what the seal says. */
    record Names(Claim claim, Legend legend) {}
}
