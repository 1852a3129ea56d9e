package org.yinjian.core.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Line;

/** Finds values by their label among lines alone, where no table says which belongs to which. */
final class LineLayout {
    /** A line so many times as high as its label is no value: a seal's bent text. */
    private static final double TALL = 2;

    private LineLayout() {}

    /** What follows a label within one cell's lines; empty when the label does not begin any of them. */
    static Optional<List<Line>> after(FieldSpec field, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int end = LabelMatch.prefix(field, line.text());
            if (end > 0) {
                List<Line> rest = new ArrayList<>();
                LinePiece.tail(line, end).ifPresent(rest::add);
                rest.addAll(following(line, lines.subList(i + 1, lines.size())));
                return Optional.of(rest);
            }
        }
        return Optional.empty();
    }

    /** The lines of a value: each beside the one before or close below it; what stands apart is another cell's. */
    private static List<Line> following(Line label, List<Line> lines) {
        List<Line> following = new ArrayList<>();
        Box last = label.box();
        for (Line line : lines) {
            if (line.box().y() - last.bottom()
                    > Math.max(last.height(), line.box().height())) {
                return following;
            }
            following.add(line);
            last = line.box();
        }
        return following;
    }

    /** The value of a label among free lines: the rest of its line, or the lines right of it up to the next label. */
    static Optional<LabelledCell> beside(FieldSpec field, List<FieldSpec> fields, List<Line> lines) {
        return lines.stream()
                .filter(line -> LabelMatch.prefix(field, line.text()) > 0 || LabelMatch.whole(field, line.text()))
                .min(Comparator.comparingInt(line -> line.text().length()))
                .map(label -> value(field, fields, label, lines));
    }

    private static LabelledCell value(FieldSpec field, List<FieldSpec> fields, Line label, List<Line> lines) {
        List<Line> found = new ArrayList<>();
        LinePiece.tail(label, LabelMatch.prefix(field, label.text())).ifPresent(found::add);
        Box row = label.box();
        int limit = lines.stream()
                .filter(line -> sameRow(row, line.box()) && line.box().x() >= row.right())
                .filter(line -> fields.stream().anyMatch(other -> LabelMatch.prefix(other, line.text()) > 0))
                .mapToInt(line -> line.box().x())
                .min()
                .orElse(Integer.MAX_VALUE);
        lines.stream()
                .filter(line -> !line.equals(label) && sameRow(row, line.box()))
                .filter(line -> line.box().height() <= TALL * row.height())
                .filter(line -> line.box().x() >= row.right() - row.height()
                        && line.box().x() < limit)
                .sorted(Comparator.comparingInt(line -> line.box().x()))
                .forEach(found::add);
        Box place = found.isEmpty() ? row : FormLayout.around(found);
        return new LabelledCell(place, found, 0);
    }

    /** Whether two boxes share more than half of the lower one's height. */
    static boolean sameRow(Box row, Box other) {
        double common = Math.min(row.bottom(), other.bottom()) - Math.max(row.y(), other.y());
        return common > 0.5 * Math.min(row.height(), other.height());
    }
}
