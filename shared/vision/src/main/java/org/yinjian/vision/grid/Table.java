package org.yinjian.vision.grid;

import java.util.ArrayList;
import java.util.List;

/** Level and plumb rules that meet each other. */
record Table(List<Rule> level, List<Rule> plumb) {
    /** So many times the reach of a touch may a rule be interrupted, 6 mm on A4. */
    private static final double GAP = 3;
    /** So many reaches of a touch a crease runs past the table, 6 mm on A4. */
    private static final double BEYOND = 3;
    /** How far, in reaches of a touch, two pieces of one rule may stand off its line, 0.5 mm on A4. */
    private static final double OFF = 0.25;

    /**
     * Groups rules that touch, directly or through others, or continue each other where a rule is worn; rules that touch
     * none are left out.
     */
    static List<Table> connected(List<Rule> level, List<Rule> plumb, double touch) {
        List<Table> tables = new ArrayList<>();
        boolean[] usedLevel = new boolean[level.size()];
        boolean[] usedPlumb = new boolean[plumb.size()];
        for (int first = 0; first < plumb.size(); first++) {
            if (!usedPlumb[first]) {
                Table table = new Table(new ArrayList<>(), new ArrayList<>());
                usedPlumb[first] = true;
                table.plumb.add(plumb.get(first));
                table.grow(level, plumb, usedLevel, usedPlumb, touch);
                if (!table.level.isEmpty()) {
                    tables.add(table);
                }
            }
        }
        // Only now, lest the joints of the floor around a sheet take pieces of the sheet's rules that lie level with
        // them.
        for (Table table : tables) {
            continued(table.level, level, usedLevel, touch / 2);
            continued(table.plumb, plumb, usedPlumb, touch / 2);
        }
        return tables;
    }

    private void grow(
            List<Rule> allLevel, List<Rule> allPlumb, boolean[] usedLevel, boolean[] usedPlumb, double touch) {
        int seenLevel = 0;
        int seenPlumb = 0;
        while (seenLevel < level.size() || seenPlumb < plumb.size()) {
            for (; seenPlumb < plumb.size(); seenPlumb++) {
                take(plumb.get(seenPlumb), allLevel, usedLevel, level, touch);
                continueRule(plumb.get(seenPlumb), allPlumb, usedPlumb, plumb, touch);
            }
            for (; seenLevel < level.size(); seenLevel++) {
                take(level.get(seenLevel), allPlumb, usedPlumb, plumb, touch);
                continueRule(level.get(seenLevel), allLevel, usedLevel, level, touch);
            }
        }
    }

    /**
     * Without the creases of a folded sheet, which run past the table's outer rules, and the pieces that continue them.
     * When most rules do, the outer rule was not seen, and none is taken away.
     */
    Table withoutFolds(double touch) {
        return new Table(within(level, plumb, touch), within(plumb, level, touch));
    }

    private static List<Rule> within(List<Rule> rules, List<Rule> crossing, double touch) {
        double first = crossing.stream().mapToDouble(Rule::middle).min().orElse(0) - BEYOND * touch;
        double last = crossing.stream().mapToDouble(Rule::middle).max().orElse(0) + BEYOND * touch;
        List<Rule> folds = new ArrayList<>(rules.stream()
                .filter(rule -> rule.from() <= first || rule.to() >= last)
                .toList());
        if (2 * folds.size() >= rules.size()) {
            return rules;
        }
        List<Rule> kept = new ArrayList<>(rules);
        kept.removeAll(folds);
        for (int i = 0; i < folds.size(); i++) {
            Rule fold = folds.get(i);
            List<Rule> pieces = kept.stream()
                    .filter(rule -> follows(fold, rule, touch) || follows(rule, fold, touch))
                    .toList();
            folds.addAll(pieces);
            kept.removeAll(pieces);
        }
        return kept;
    }

    private static void take(Rule rule, List<Rule> crossing, boolean[] used, List<Rule> taken, double touch) {
        for (int i = 0; i < crossing.size(); i++) {
            if (!used[i] && meets(rule, crossing.get(i), touch)) {
                used[i] = true;
                taken.add(crossing.get(i));
            }
        }
    }

    private static void continueRule(Rule rule, List<Rule> all, boolean[] used, List<Rule> taken, double touch) {
        for (int i = 0; i < all.size(); i++) {
            if (!used[i] && (follows(rule, all.get(i), touch) || follows(all.get(i), rule, touch))) {
                used[i] = true;
                taken.add(all.get(i));
            }
        }
    }

    /** Whether a piece begins, on the same line, where another ends or a little behind. */
    private static boolean follows(Rule first, Rule next, double touch) {
        double gap = next.from() - first.to();
        return gap >= -touch && gap <= GAP * touch && Math.abs(next.atFrom() - first.atTo()) <= OFF * touch;
    }

    /** Takes the pieces of a broken rule that meet no crossing rule themselves but lie between pieces that do. */
    private static void continued(List<Rule> taken, List<Rule> all, boolean[] used, double apart) {
        double first = taken.stream().mapToDouble(Rule::from).min().orElse(0);
        double last = taken.stream().mapToDouble(Rule::to).max().orElse(0);
        List<Rule> lines = List.copyOf(taken);
        for (int i = 0; i < all.size(); i++) {
            Rule rule = all.get(i);
            boolean inside = !used[i] && rule.from() >= first - apart && rule.to() <= last + apart;
            if (inside && lines.stream().anyMatch(line -> Math.abs(line.middle() - rule.middle()) <= apart)) {
                used[i] = true;
                taken.add(rule);
            }
        }
    }

    private static boolean meets(Rule a, Rule b, double touch) {
        return b.middle() > a.from() - touch
                && b.middle() < a.to() + touch
                && a.middle() > b.from() - touch
                && a.middle() < b.to() + touch;
    }
}
