package org.yinjian.testkit.imprint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Outlines;
import org.yinjian.testkit.draw.SealCut;

/**
 * What is chosen of an imprint before anything is drawn.
 *
 * @param diameter millimetres
 * @param code the digits along the lower rim
 */
record ImprintPlan(
        ImprintCase kind,
        Optional<Decoy> decoy,
        LegendSource.Names names,
        SealFont font,
        SealCut cut,
        double diameter,
        Optional<String> code,
        Condition condition,
        Taking taking) {
    private static final List<Double> DIAMETERS = List.of(38.0, 40.0, 40.0, 42.0, 42.0, 42.0, 44.0, 45.0);

    /** Draws the choices of a family. */
    static ImprintPlan draw(
            ImprintCase kind,
            ImprintFamily family,
            List<SealFont> cuts,
            LegendSource desk,
            Function<SealFont, Outlines> outlines,
            Dice dice) {
        SealFont font = dice.of(cuts);
        Optional<Decoy> decoy = kind == ImprintCase.DECOY ? Optional.of(Decoy.draw(dice)) : Optional.empty();
        return new ImprintPlan(
                kind,
                decoy,
                desk.names(kind, character -> outlines.apply(font).has(character), dice.split()),
                font,
                family.cut(dice),
                dice.of(DIAMETERS) + dice.between(-0.6, 0.6),
                dice.chance(0.4) ? Optional.of("51" + dice.digits(11)) : Optional.empty(),
                spoilt(kind) ? Condition.CLEAR : family.condition(dice),
                taking(kind, family, dice));
    }

    /** Whether the case itself spoils the imprint. */
    private static boolean spoilt(ImprintCase kind) {
        return switch (kind) {
            case HALF, CUT, HIDDEN, TOO_FAINT, DECOY -> true;
            default -> false;
        };
    }

    private static Taking taking(ImprintCase kind, ImprintFamily family, Dice dice) {
        Taking any = family.taking(dice);
        return switch (kind) {
            case GREY -> Taking.COPY;
            case CUT -> any.askew() ? Taking.SCAN : any;
            default -> any;
        };
    }

    double flatness(Dice dice) {
        return kind == ImprintCase.SPECIAL_INNER && dice.chance(0.3) ? dice.between(0.68, 0.76) : 1;
    }

    boolean ring() {
        return decoy.isEmpty() || decoy.get() == Decoy.EMBLEM || decoy.get() == Decoy.LOGO;
    }
}
