package org.yinjian.vision.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yinjian.core.reading.Line;

/** Puts lines in the order in which a person reads them: row by row, each row left to right. */
final class ReadingOrder {
    private ReadingOrder() {}

    static List<Line> of(List<Line> lines) {
        List<Line> byHeight = new ArrayList<>(lines);
        byHeight.sort(Comparator.comparingDouble(line -> line.box().centreY()));
        List<List<Line>> rows = new ArrayList<>();
        for (Line line : byHeight) {
            if (!rows.isEmpty() && sameRow(rows.getLast(), line)) {
                rows.getLast().add(line);
            } else {
                rows.add(new ArrayList<>(List.of(line)));
            }
        }
        return rows.stream()
                .flatMap(row -> row.stream()
                        .sorted(Comparator.comparingInt(line -> line.box().x())))
                .toList();
    }

    /** Whether half of the lower of the two stands beside a line of the row. */
    private static boolean sameRow(List<Line> row, Line line) {
        return row.stream().anyMatch(other -> {
            int shared = Math.min(other.box().bottom(), line.box().bottom())
                    - Math.max(other.box().y(), line.box().y());
            boolean beside = other.box().right() <= line.box().x() + line.box().height() / 2
                    || line.box().right() <= other.box().x() + line.box().height() / 2;
            return beside
                    && shared > 0.5 * Math.min(other.box().height(), line.box().height());
        });
    }
}
