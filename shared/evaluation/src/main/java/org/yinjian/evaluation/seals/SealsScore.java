package org.yinjian.evaluation.seals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.yinjian.evaluation.accuracy.Rate;

/** The rates over all pictures that were judged. */
final class SealsScore {
    /** The measure: every character at least so visible by the generator's account. */
    static final double VISIBLE = 0.7;

    /** The naive way must err by so much, or the set proves nothing. */
    private static final double LEAST_FALSE = 0.1;

    private static final double MOST_RECALL = 0.6;

    private final List<Judged> judged;

    SealsScore(List<Judged> judged) {
        this.judged = List.copyOf(judged);
    }

    /** A picture's truth and what was made of it. */
    record Judged(SealTruth truth, SealResult result) {}

    /** Who judges: the program with the true owner in its lexicon, without, and the naive way. */
    enum Way {
        KNOWN,
        UNKNOWN,
        NAIVE;

        boolean passes(SealResult result) {
            return switch (this) {
                case KNOWN -> result.known().passes();
                case UNKNOWN -> result.unknown().passes();
                case NAIVE -> result.naivePasses();
            };
        }

        double score(SealResult result) {
            return switch (this) {
                case KNOWN -> result.known().score();
                case UNKNOWN -> result.unknown().score();
                case NAIVE -> result.similarity();
            };
        }
    }

    int size() {
        return judged.size();
    }

    /** How often a way passes, of the pictures that hold a condition. */
    Rate passed(Way way, Predicate<SealTruth> of) {
        Rate rate = Rate.NONE;
        for (Judged one : judged) {
            if (of.test(one.truth())) {
                rate = rate.and(way.passes(one.result()));
            }
        }
        return rate;
    }

    Rate falsePass(Way way) {
        return passed(way, truth -> !truth.passes());
    }

    Rate falsePassOfNearNames(Way way) {
        return passed(way, SealTruth::near);
    }

    Rate recall(Way way) {
        return passed(way, SealTruth::passes);
    }

    Rate recallWhereVisible(Way way) {
        return passed(way, truth -> truth.passes() && truth.leastVisible() >= VISIBLE);
    }

    /** Bad ones of which a right defect is named and no wrong one. */
    Rate defectNamed() {
        Rate rate = Rate.NONE;
        for (Judged one : judged) {
            if (!one.truth().passes()) {
                rate = rate.and(one.truth().named(one.result().known().defects()));
            }
        }
        return rate;
    }

    /** Seals that were found where they are. */
    Rate found() {
        Rate rate = Rate.NONE;
        for (Judged one : judged) {
            if (!one.truth().text().isEmpty()) {
                rate = rate.and(one.result().found());
            }
        }
        return rate;
    }

    /** Seals that must pass and whose text is read to the character. */
    Rate textExact() {
        Rate rate = Rate.NONE;
        for (Judged one : judged) {
            if (one.truth().passes()) {
                rate = rate.and(one.truth().text().equals(one.result().text()));
            }
        }
        return rate;
    }

    /** What kept those that must pass from passing: the defects that were named together. */
    Map<String, Stopped> stopped() {
        return Stopped.of(judged);
    }

    /** Rows by a part of the truth, in the alphabet's order, each with its bad and its good ones. */
    Map<String, Split> by(java.util.function.Function<SealTruth, String> part, Way way) {
        Map<String, Split> rows = new TreeMap<>();
        for (Judged one : judged) {
            rows.merge(part.apply(one.truth()), Split.of(one.truth().passes(), way.passes(one.result())), Split::plus);
        }
        return rows;
    }

    /**
     * Of one row.
     *
     * @param falsePass of those that must not pass
     * @param recall of those that must
     */
    record Split(Rate falsePass, Rate recall) {
        static Split of(boolean must, boolean passed) {
            return must ? new Split(Rate.NONE, Rate.NONE.and(passed)) : new Split(Rate.NONE.and(passed), Rate.NONE);
        }

        Split plus(Split other) {
            return new Split(sum(falsePass, other.falsePass), sum(recall, other.recall));
        }

        private static Rate sum(Rate one, Rate other) {
            return new Rate(one.hits() + other.hits(), one.all() + other.all());
        }
    }

    /** The recall, were the threshold moved to where at most a share of the bad ones passes: each share's. */
    Map<Double, Rate> recallAt(Way way, List<Double> shares) {
        Map<Double, Rate> recalls = new LinkedHashMap<>();
        for (double share : shares) {
            double threshold = threshold(way, share);
            Rate rate = Rate.NONE;
            for (Judged one : judged) {
                if (one.truth().passes()) {
                    rate = rate.and(way.score(one.result()) > threshold);
                }
            }
            recalls.put(share, rate);
        }
        return recalls;
    }

    /** The score above which at most a share of the bad ones lies. */
    double threshold(Way way, double share) {
        List<Double> bad = new ArrayList<>();
        for (Judged one : judged) {
            if (!one.truth().passes()) {
                bad.add(way.score(one.result()));
            }
        }
        bad.sort(java.util.Comparator.reverseOrder());
        int allowed = (int) Math.floor(share * bad.size());
        return allowed < bad.size() ? bad.get(allowed) : Double.NEGATIVE_INFINITY;
    }

    /** Whether the naive way errs enough for the set to count. */
    boolean counts() {
        return falsePass(Way.NAIVE).share() >= LEAST_FALSE || recall(Way.NAIVE).share() <= MOST_RECALL;
    }

    double median(ToDoubleFunction<SealResult> millis) {
        return judged.stream()
                .map(Judged::result)
                .mapToDouble(millis)
                .sorted()
                .skip(judged.size() / 2)
                .findFirst()
                .orElse(Double.NaN);
    }
}
