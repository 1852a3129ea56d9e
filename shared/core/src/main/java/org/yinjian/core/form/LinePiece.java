package org.yinjian.core.form;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.reading.BestPath;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Line;

/** Cuts lines by the place of their characters, where one line runs through what are two cells. */
final class LinePiece {
    private LinePiece() {}

    /**
     * The characters of a line whose middles lie between two places of the page.
     *
     * @param left pixels
     * @param right pixels
     */
    static Optional<Line> between(Line line, int left, int right) {
        Box box = line.box();
        if (box.x() >= left && box.right() <= right) {
            return Optional.of(line);
        }
        if (box.right() <= left || box.x() >= right) {
            return Optional.empty();
        }
        List<BestPath.Slot> slots = BestPath.of(line.emissions()).slots();
        boolean spelled =
                !slots.isEmpty() && BestPath.of(line.emissions()).text().equals(line.text());
        return spelled ? bySteps(line, slots, left, right) : byCharacters(line, left, right);
    }

    /** The first characters of a line; its box is cut in proportion. */
    static Optional<Line> head(Line line, int end) {
        String text = line.text().substring(0, end).strip();
        List<BestPath.Slot> slots = BestPath.of(line.emissions()).slots();
        boolean spelled =
                end < slots.size() && BestPath.of(line.emissions()).text().equals(line.text());
        Emissions emissions =
                spelled ? line.emissions().between(0, slots.get(end).from()) : Emissions.none();
        int width = (int) ((long) line.box().width() * end / line.text().length());
        Box box = new Box(
                line.box().x(), line.box().y(), Math.max(1, width), line.box().height());
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(text, line.confidence(), box, emissions, line.reader()));
    }

    private static Optional<Line> bySteps(Line line, List<BestPath.Slot> slots, int left, int right) {
        double width = (double) line.box().width() / line.emissions().steps();
        List<BestPath.Slot> kept = slots.stream()
                .filter(slot -> {
                    double middle = line.box().x() + width * (slot.from() + slot.to()) / 2;
                    return middle >= left && middle < right;
                })
                .toList();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        int first =
                kept.getFirst().equals(slots.getFirst()) ? 0 : kept.getFirst().from();
        int last = kept.getLast().equals(slots.getLast())
                ? line.emissions().steps()
                : kept.getLast().to();
        StringBuilder text = new StringBuilder();
        kept.forEach(slot -> text.appendCodePoint(slot.symbol()));
        int from = line.box().x() + (int) (width * first);
        Box box = new Box(
                from,
                line.box().y(),
                Math.max(1, (int) (width * (last - first))),
                line.box().height());
        return Optional.of(new Line(
                text.toString(), line.confidence(), box, line.emissions().between(first, last), line.reader()));
    }

    /** Characters of a given text are taken for equally wide. */
    private static Optional<Line> byCharacters(Line line, int left, int right) {
        int[] characters = line.text().codePoints().toArray();
        double width = (double) line.box().width() / Math.max(1, characters.length);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
            double middle = line.box().x() + width * (i + 0.5);
            if (middle >= left && middle < right) {
                text.appendCodePoint(characters[i]);
            }
        }
        int from = Math.max(left, line.box().x());
        int to = Math.min(right, line.box().right());
        Box box =
                new Box(from, line.box().y(), Math.max(1, to - from), line.box().height());
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(text.toString(), line.confidence(), box, Emissions.none(), line.reader()));
    }
}
