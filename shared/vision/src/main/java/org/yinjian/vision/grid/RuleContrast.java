package org.yinjian.vision.grid;

import java.util.Comparator;
import java.util.List;
import org.bytedeco.javacpp.indexer.UByteIndexer;

/**
 * How much darker a rule is than the paper beside it. The rules of a table are of like ink; a crease in the paper is
 * paler than they.
 */
final class RuleContrast {
    /** A rule with less than this share of its table's middle contrast is a crease. */
    private static final double CREASE = 0.4;

    private static final int SAMPLES = 60;
    private static final int REACH = 3;
    private static final int BESIDE = 8;

    private final UByteIndexer page;
    private final boolean plumb;

    /** @param page 8-bit, one channel */
    RuleContrast(UByteIndexer page, boolean plumb) {
        this.page = page;
        this.plumb = plumb;
    }

    List<Rule> withoutCreases(List<Rule> rules) {
        double least = CREASE * middle(rules.stream().map(this::of).toList());
        return rules.stream().filter(rule -> of(rule) >= least).toList();
    }

    private static double middle(List<Double> values) {
        return values.stream()
                .sorted(Comparator.naturalOrder())
                .skip(values.size() / 2)
                .findFirst()
                .orElse(0.0);
    }

    private double of(Rule rule) {
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double along = rule.from() + (i + 0.5) * rule.length() / SAMPLES;
            int place = (int) Math.round(rule.at(along));
            int darkest = 255;
            for (int off = -REACH; off <= REACH; off++) {
                darkest = Math.min(darkest, at((int) along, place + off));
            }
            sum += Math.max(at((int) along, place - BESIDE), at((int) along, place + BESIDE)) - darkest;
        }
        return sum / SAMPLES;
    }

    private int at(int along, int across) {
        int y = Math.clamp(plumb ? along : across, 0, (int) page.size(0) - 1);
        int x = Math.clamp(plumb ? across : along, 0, (int) page.size(1) - 1);
        return page.get(y, x);
    }
}
