package org.yinjian.core.form;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.reading.BestPath;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.LineCertainty;

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
        List<BestPath.Slot> slots = spelled(line);
        Emissions emissions =
                end < slots.size() ? line.emissions().between(0, slots.get(end).from()) : Emissions.none();
        Box box = line.box();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        text,
                        line.confidence(),
                        new Box(box.x(), box.y(), Math.max(1, cut(line, end)), box.height()),
                        emissions,
                        line.reader()));
    }

    /** The part of a line behind {@code end} characters; its box is cut in proportion. */
    static Optional<Line> tail(Line line, int end) {
        String rest = line.text().substring(Math.min(end, line.text().length()));
        if (rest.isBlank()) {
            return Optional.empty();
        }
        Box box = line.box();
        int cut = cut(line, end);
        Box right = new Box(box.x() + cut, box.y(), Math.max(1, box.width() - cut), box.height());
        List<BestPath.Slot> slots = spelled(line);
        int skipped = line.text().codePointCount(0, end);
        Emissions emissions = skipped < slots.size()
                ? line.emissions().from(slots.get(skipped).from())
                : Emissions.none();
        double confidence = emissions.steps() == 0 ? LineCertainty.of(line) : line.confidence();
        return Optional.of(new Line(rest, confidence, right, emissions, line.reader()));
    }

    private static int cut(Line line, int end) {
        return (int) ((long) line.box().width() * end / line.text().length());
    }

    /** The characters that a line's emissions spell; none where that is not its text. */
    private static List<BestPath.Slot> spelled(Line line) {
        BestPath path = BestPath.of(line.emissions());
        return path.text().equals(line.text()) ? path.slots() : List.of();
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
