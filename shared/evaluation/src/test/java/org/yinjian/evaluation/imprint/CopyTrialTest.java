package org.yinjian.evaluation.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.yinjian.core.imprint.Likeness;
import org.yinjian.core.reading.InkTrace;
import org.yinjian.evaluation.imprint.DrawnImprints.Pictured;
import org.yinjian.evaluation.imprint.DrawnImprints.Seal;
import org.yinjian.testkit.capture.UsualApparatus;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.FontSet;
import org.yinjian.testkit.draw.SealCut;

/**
 * Drawn pairs of imprints: stampings of one seal, and copies of one stamping. {@code -Dcopies.pairs=100} makes more of
 * them, {@code -Dcopies.seed=7} others, and the table is printed; docs/adr/0011 has it.
 */
class CopyTrialTest {
    private static final int PAIRS = Integer.getInteger("copies.pairs", 6);
    private static final long SEED = Long.getLong("copies.seed", 1);

    /** How the second imprint of a pair came about. */
    private enum Kind {
        STAMPED_AGAIN,
        OTHER_CUT,
        SENT_ON,
        SAME_SHEET,
        PASTED_AND_PRINTED;

        boolean isCopy() {
            return this != STAMPED_AGAIN && this != OTHER_CUT;
        }
    }

    private final DrawnImprints drawn = new DrawnImprints(FontSet.FIRST, new UsualApparatus());
    private final Map<Kind, List<Likeness>> found = new EnumMap<>(Kind.class);

    @Test
    void copiesAreToldFromSecondStampings() {
        for (int i = 0; i < PAIRS; i++) {
            pairs(Dice.of(SEED, i));
        }
        print();
        for (Kind kind : Kind.values()) {
            long same = same(kind);
            if (!kind.isCopy()) {
                assertEquals(0, same, kind + ": " + likenesses(kind));
            }
        }
        assertTrue(same(Kind.SENT_ON) > 0, Kind.SENT_ON + ": " + likenesses(Kind.SENT_ON));
    }

    private void pairs(Dice dice) {
        Seal seal = drawn.seal(dice);
        double size = seal.design().diameterMm();
        BufferedImage ink = drawn.ink(seal, dice);
        Pictured first = drawn.pictured(ink, size, dice);
        Optional<InkTrace> trace = drawn.trace(first, dice);
        for (Kind kind : Kind.values()) {
            Optional<InkTrace> other = drawn.trace(second(kind, seal, ink, first, dice), dice);
            if (trace.isPresent() && other.isPresent()) {
                found.computeIfAbsent(kind, key -> new ArrayList<>()).add(Likeness.of(trace.get(), other.get()));
            }
        }
    }

    private Pictured second(Kind kind, Seal seal, BufferedImage ink, Pictured first, Dice dice) {
        double size = seal.design().diameterMm();
        return switch (kind) {
            case STAMPED_AGAIN -> drawn.pictured(drawn.ink(seal, dice), size, dice);
            case OTHER_CUT -> drawn.pictured(drawn.ink(new Seal(seal.design(), SealCut.other(dice)), dice), size, dice);
            case SENT_ON -> drawn.sentOn(first, dice);
            case SAME_SHEET -> drawn.pictured(ink, size, dice);
            case PASTED_AND_PRINTED -> drawn.pasted(first, size, dice);
        };
    }

    private List<Likeness> likenesses(Kind kind) {
        return found.getOrDefault(kind, List.of());
    }

    private long same(Kind kind) {
        return likenesses(kind).stream().filter(Likeness::sameInk).count();
    }

    private void print() {
        for (Kind kind : Kind.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %4d pairs, same ink %4d; design %s texture %s points %s roughness %s%n",
                    kind,
                    likenesses(kind).size(),
                    same(kind),
                    spread(kind, Likeness::design),
                    spread(kind, Likeness::texture),
                    spread(kind, Likeness::points),
                    spread(kind, Likeness::roughness));
        }
    }

    /** Least, twentieth, median, last twentieth, most. */
    private String spread(Kind kind, ToDoubleFunction<Likeness> what) {
        double[] values = likenesses(kind).stream().mapToDouble(what).sorted().toArray();
        if (values.length == 0) {
            return "-";
        }
        int twentieth = values.length / 20;
        return String.format(
                Locale.ROOT,
                "%.3f/%.3f/%.3f/%.3f/%.3f",
                values[0],
                values[twentieth],
                values[values.length / 2],
                values[values.length - 1 - twentieth],
                values[values.length - 1]);
    }
}
