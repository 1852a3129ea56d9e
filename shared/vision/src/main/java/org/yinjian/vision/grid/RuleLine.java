package org.yinjian.vision.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The pieces of one ruled line of a table: broken, doubled or bent, but one line to a reader. */
final class RuleLine {
    private final List<Rule> pieces;
    private final double place;

    private RuleLine(List<Rule> pieces) {
        this.pieces = pieces;
        double weighted = 0;
        double length = 0;
        for (Rule piece : pieces) {
            weighted += piece.middle() * piece.length();
            length += piece.length();
        }
        this.place = weighted / length;
    }

    /** A straight line that is not drawn, such as the open side of a table. */
    static RuleLine drawn(double from, double to, double place) {
        return new RuleLine(List.of(new Rule(from, to, place, place)));
    }

    /** Joins pieces that lie on one line, and lines nearer to each other than {@code apart}; ordered by place. */
    static List<RuleLine> join(List<Rule> rules, double apart) {
        List<List<Rule>> groups = new ArrayList<>();
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparingDouble(Rule::middle));
        for (Rule rule : sorted) {
            List<Rule> home = null;
            for (List<Rule> group : groups) {
                if (group.stream().anyMatch(other -> continues(rule, other, apart))) {
                    if (home == null) {
                        home = group;
                        home.add(rule);
                    } else {
                        home.addAll(group);
                        group.clear();
                    }
                }
            }
            groups.removeIf(List::isEmpty);
            if (home == null) {
                groups.add(new ArrayList<>(List.of(rule)));
            }
        }
        List<RuleLine> lines =
                new ArrayList<>(groups.stream().map(RuleLine::new).toList());
        lines.sort(Comparator.comparingDouble(RuleLine::place));
        return lines;
    }

    /**
     * Drops of two lines nearer than any line of text is high the one that is drawn less: an underline above a table, the
     * shadow of a rule.
     */
    static List<RuleLine> withoutSlivers(List<RuleLine> lines, double least) {
        List<RuleLine> kept = new ArrayList<>();
        for (RuleLine line : lines) {
            if (kept.isEmpty() || line.place - kept.getLast().place >= least) {
                kept.add(line);
            } else if (line.length() > kept.getLast().length()) {
                kept.set(kept.size() - 1, line);
            }
        }
        return kept;
    }

    private double length() {
        return pieces.stream().mapToDouble(Rule::length).sum();
    }

    private static boolean continues(Rule a, Rule b, double apart) {
        double from = Math.max(a.from(), b.from());
        double to = Math.min(a.to(), b.to());
        if (to >= from) {
            return Math.abs(a.at((from + to) / 2) - b.at((from + to) / 2)) <= apart;
        }
        double end = a.to() < b.from() ? a.atTo() - b.atFrom() : a.atFrom() - b.atTo();
        return Math.abs(end) <= apart;
    }

    double place() {
        return place;
    }

    double from() {
        return pieces.stream().mapToDouble(Rule::from).min().orElse(0);
    }

    double to() {
        return pieces.stream().mapToDouble(Rule::to).max().orElse(0);
    }

    /** Its place across at {@code along}, by the nearest piece. */
    double at(double along) {
        Rule nearest = pieces.getFirst();
        double least = Double.MAX_VALUE;
        for (Rule piece : pieces) {
            double off = Math.max(0, Math.max(piece.from() - along, along - piece.to()));
            if (off < least) {
                least = off;
                nearest = piece;
            }
        }
        return nearest.at(along);
    }

    /** Share of the stretch that is drawn. */
    double drawn(double from, double to) {
        double covered = 0;
        double reached = from;
        List<Rule> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Rule::from));
        for (Rule piece : sorted) {
            double begin = Math.max(reached, piece.from());
            double end = Math.min(to, piece.to());
            if (end > begin) {
                covered += end - begin;
                reached = end;
            }
        }
        return covered / Math.max(1, to - from);
    }
}
