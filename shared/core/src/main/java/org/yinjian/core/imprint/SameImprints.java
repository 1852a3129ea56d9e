package org.yinjian.core.imprint;

import java.util.ArrayList;
import java.util.List;
import org.yinjian.core.reading.InkTrace;
import org.yinjian.core.text.EditDistance;
import org.yinjian.core.text.PlainText;

/**
 * Finds one imprint in several documents. Nobody presses a seal twice alike: where the pores and patches of the ink agree,
 * one picture of the seal, or one sheet, went into both. Pure.
 */
public final class SameImprints {
    /** Imprints of one owner that are compared with each other at most; a comparison takes some milliseconds. */
    static final int MOST_COMPARED = 300;

    /** Names that differ in more than this share of their characters are not of one seal, however badly read. */
    private static final double LIKE_NAMES = 0.6;

    private SameImprints() {}

    /** Two imprints of different dossiers and documents that are equal. */
    public record Pair(KeptImprint one, KeptImprint other, Likeness likeness) {}

    /** Every pair, of any two dossiers, in the order given; imprints without a trace are compared with nothing. */
    public static List<Pair> among(List<KeptImprint> imprints) {
        List<KeptImprint> traced = traced(imprints);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < traced.size(); i++) {
            int compared = 0;
            for (int j = i + 1; j < traced.size() && compared < MOST_COMPARED; j++) {
                if (comparable(traced.get(i), traced.get(j))) {
                    compared++;
                    pair(traced.get(i), traced.get(j), pairs);
                }
            }
        }
        return pairs;
    }

    /** The pairs of some imprints with any of the others, in the order given. */
    public static List<Pair> between(List<KeptImprint> some, List<KeptImprint> others) {
        List<Pair> pairs = new ArrayList<>();
        for (KeptImprint one : traced(some)) {
            traced(others).stream()
                    .filter(other -> comparable(one, other))
                    .limit(MOST_COMPARED)
                    .forEach(other -> pair(one, other, pairs));
        }
        return pairs;
    }

    private static List<KeptImprint> traced(List<KeptImprint> imprints) {
        return imprints.stream().filter(imprint -> imprint.trace().isPresent()).toList();
    }

    private static void pair(KeptImprint one, KeptImprint other, List<Pair> pairs) {
        InkTrace first = one.trace().orElseThrow();
        InkTrace second = other.trace().orElseThrow();
        Likeness likeness = Likeness.of(first, second);
        if (likeness.sameInk()) {
            pairs.add(new Pair(one, other, likeness));
        }
    }

    /** One document that two dossiers hold is not copied: it was sent twice. */
    private static boolean comparable(KeptImprint one, KeptImprint other) {
        return !one.dossier().equals(other.dossier())
                && !one.document().equals(other.document())
                && mayBeOneSeal(one, other);
    }

    private static boolean mayBeOneSeal(KeptImprint one, KeptImprint other) {
        boolean sameOwner = !one.owner().isEmpty() && one.owner().equals(other.owner());
        boolean sameCode = one.code().isPresent() && one.code().equals(other.code());
        String text = PlainText.of(one.text());
        String against = PlainText.of(other.text());
        boolean unread = text.isEmpty() || against.isEmpty();
        return sameOwner || sameCode || unread || EditDistance.similarity(text, against) >= LIKE_NAMES;
    }
}
