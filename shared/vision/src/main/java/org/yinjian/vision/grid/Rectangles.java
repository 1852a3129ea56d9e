package org.yinjian.vision.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cuts fields of a lattice that run together to rectangles: no table has a cell with a bend, so where one is found a rule
 * was worn away. It is taken to stand where most of it is still drawn.
 */
final class Rectangles {
    private final int across;
    private final Sides sides;

    /** Tells how much of a field's right side or its bottom is drawn; more means likelier a rule. */
    interface Sides {
        double drawn(int field, boolean right);
    }

    /** @param across fields in a row; a field's number is its row times this, and its column */
    Rectangles(int across, Sides sides) {
        this.across = across;
        this.sides = sides;
    }

    /** First and last row, first and last column of each rectangle. */
    List<int[]> of(Set<Integer> fields) {
        List<int[]> found = new ArrayList<>();
        Deque<Set<Integer>> open = new ArrayDeque<>(List.of(fields));
        while (!open.isEmpty()) {
            Set<Integer> shape = open.pop();
            int[] span = span(shape);
            if ((span[1] - span[0] + 1) * (span[3] - span[2] + 1) == shape.size()) {
                found.add(span);
            } else {
                open.addAll(cut(shape, span));
            }
        }
        return found;
    }

    private int[] span(Set<Integer> fields) {
        int[] span = {Integer.MAX_VALUE, 0, Integer.MAX_VALUE, 0};
        for (int field : fields) {
            span[0] = Math.min(span[0], field / across);
            span[1] = Math.max(span[1], field / across);
            span[2] = Math.min(span[2], field % across);
            span[3] = Math.max(span[3], field % across);
        }
        return span;
    }

    /** A line through a shape: below a row or right of a column. */
    private record Cut(int after, boolean upright, double drawn) {}

    private List<Set<Integer>> cut(Set<Integer> shape, int[] span) {
        List<Cut> cuts = new ArrayList<>();
        for (int row = span[0]; row < span[1]; row++) {
            cuts.add(cut(shape, row, false));
        }
        for (int column = span[2]; column < span[3]; column++) {
            cuts.add(cut(shape, column, true));
        }
        Cut best = cuts.getFirst();
        for (Cut cut : cuts) {
            best = cut.drawn > best.drawn ? cut : best;
        }
        Set<Integer> before = new TreeSet<>();
        Set<Integer> behind = new TreeSet<>();
        for (int field : shape) {
            boolean first = (best.upright ? field % across : field / across) <= best.after;
            (first ? before : behind).add(field);
        }
        List<Set<Integer>> parts = new ArrayList<>(connected(before));
        parts.addAll(connected(behind));
        return parts;
    }

    /** What is drawn on the sides that the line would close, in the mean. */
    private Cut cut(Set<Integer> shape, int after, boolean upright) {
        double mean = shape.stream()
                .filter(field -> (upright ? field % across : field / across) == after)
                .filter(field -> shape.contains(upright ? field + 1 : field + across))
                .mapToDouble(field -> sides.drawn(field, upright))
                .average()
                .orElse(0);
        return new Cut(after, upright, mean);
    }

    private List<Set<Integer>> connected(Set<Integer> fields) {
        List<Set<Integer>> parts = new ArrayList<>();
        Set<Integer> left = new TreeSet<>(fields);
        while (!left.isEmpty()) {
            Set<Integer> part = new TreeSet<>();
            Deque<Integer> next = new ArrayDeque<>(List.of(left.iterator().next()));
            while (!next.isEmpty()) {
                int field = next.pop();
                if (left.remove(field)) {
                    part.add(field);
                    neighbours(field, left, next);
                }
            }
            parts.add(part);
        }
        return parts;
    }

    private void neighbours(int field, Set<Integer> among, Deque<Integer> found) {
        boolean first = field % across == 0;
        boolean last = field % across == across - 1;
        for (int other : new int[] {field - across, field + across, first ? -1 : field - 1, last ? -1 : field + 1}) {
            if (among.contains(other)) {
                found.push(other);
            }
        }
    }
}
