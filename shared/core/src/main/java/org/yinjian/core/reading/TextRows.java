package org.yinjian.core.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines that stand beside each other, as one writes: rows from top to bottom, each from left to right. */
public final class TextRows {
    private TextRows() {}

    /** Every line in exactly one row. */
    public static List<List<Line>> of(List<Line> lines) {
        List<List<Line>> rows = new ArrayList<>();
        lines.stream()
                .sorted(Comparator.comparingDouble(line -> line.box().centreY()))
                .forEach(line -> {
                    if (rows.isEmpty() || !beside(rows.getLast().getLast().box(), line.box())) {
                        rows.add(new ArrayList<>());
                    }
                    rows.getLast().add(line);
                });
        rows.forEach(row -> row.sort(Comparator.comparingInt(line -> line.box().x())));
        return rows;
    }

    /** A row as one line: texts joined, the box around all, as sure as its least sure part. */
    public static Line joined(List<Line> row) {
        if (row.size() == 1) {
            return row.getFirst();
        }
        StringBuilder text = new StringBuilder();
        row.forEach(line -> text.append(line.text()));
        double least = row.stream().mapToDouble(LineCertainty::of).min().orElse(0);
        Box box = row.stream().map(Line::box).reduce(Box::union).orElseThrow();
        return new Line(
                text.toString(), least, box, Emissions.none(), row.getFirst().reader());
    }

    private static boolean beside(Box a, Box b) {
        double common = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        double across = Math.min(a.right(), b.right()) - (double) Math.max(a.x(), b.x());
        return common > 0.5 * Math.min(a.height(), b.height()) && across < 0.3 * Math.min(a.width(), b.width());
    }
}
