package org.yinjian.adapters.pdfbox;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Line;

/**
 * The visible characters of a born-digital page, joined to lines. A line ends where the next character stands more than
 * {@value #LARGEST_GAP} em away or behind a table's rule, so that no line runs across two cells.
 */
final class TextLayer extends PDFTextStripper {
    static final String READER = "text-layer";

    private static final double LARGEST_GAP = 1.2;
    private static final double WORD_GAP = 0.2;
    /** Of the characters without a known meaning; above it the fonts are mapped wrongly and nothing can be trusted. */
    private static final double MOST_GARBAGE = 0.05;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Deadline deadline;

    private TextLayer(Deadline deadline) {
        this.deadline = deadline;
    }

    /** The lines in reading order; empty where the characters' meanings are not to be trusted. */
    static List<Line> of(
            PDDocument document, int page, PageSpace space, double scale, List<Rectangle2D> rules, Deadline deadline)
            throws IOException {
        TextLayer layer = new TextLayer(deadline);
        layer.setStartPage(page);
        layer.setEndPage(page);
        layer.getText(document);
        if (!isTrusted(layer.glyphs)) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (List<Glyph> run : runs(layer.glyphs, rules)) {
            line(run, space, scale).ifPresent(lines::add);
        }
        return lines;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        String text = position.getUnicode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP || text == null || text.isBlank()) {
            return;
        }
        double size = Math.max(position.getFontSizeInPt(), position.getHeight());
        glyphs.add(new Glyph(text, position.getX(), position.getWidth(), position.getY(), Math.max(1, size)));
    }

    private static boolean isTrusted(List<Glyph> glyphs) {
        long garbage = glyphs.stream()
                .filter(glyph -> glyph.text().codePoints().anyMatch(TextLayer::isGarbage))
                .count();
        return garbage <= MOST_GARBAGE * glyphs.size();
    }

    private static boolean isGarbage(int character) {
        int type = Character.getType(character);
        return character == 0xFFFD
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.CONTROL;
    }

    private static List<List<Glyph>> runs(List<Glyph> glyphs, List<Rectangle2D> rules) {
        List<List<Glyph>> runs = new ArrayList<>();
        for (List<Glyph> row : rows(glyphs)) {
            List<Glyph> run = new ArrayList<>();
            for (Glyph glyph : row) {
                if (!run.isEmpty() && isApart(run.getLast(), glyph, rules)) {
                    runs.add(run);
                    run = new ArrayList<>();
                }
                run.add(glyph);
            }
            runs.add(run);
        }
        return runs;
    }

    /** Characters on a common baseline, left to right; rows from the top. */
    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::baseline))
                .toList();
        List<List<Glyph>> rows = new ArrayList<>();
        for (Glyph glyph : sorted) {
            boolean fits = !rows.isEmpty()
                    && glyph.baseline() - rows.getLast().getFirst().baseline()
                            < 0.4
                                    * Math.min(
                                            glyph.size(),
                                            rows.getLast().getFirst().size());
            if (!fits) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(glyph);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Glyph::x)));
        return rows;
    }

    private static boolean isApart(Glyph left, Glyph right, List<Rectangle2D> rules) {
        if (right.x() - left.right() > LARGEST_GAP * Math.max(left.size(), right.size())) {
            return true;
        }
        double from = left.x() + left.width() / 2;
        double to = right.x() + right.width() / 2;
        double height = (left.top() + left.bottom()) / 2;
        return rules.stream()
                .anyMatch(rule -> rule.getCenterX() > from
                        && rule.getCenterX() < to
                        && rule.getMinY() < height
                        && rule.getMaxY() > height);
    }

    private static Optional<Line> line(List<Glyph> run, PageSpace space, double scale) {
        StringBuilder text = new StringBuilder();
        Rectangle2D bounds = bounds(run.getFirst());
        Glyph last = null;
        for (Glyph glyph : run) {
            if (last != null && glyph.x() - last.right() > WORD_GAP * glyph.size()) {
                text.append(' ');
            }
            text.append(glyph.text());
            bounds.add(bounds(glyph));
            last = glyph;
        }
        return space.box(bounds, scale).map(box -> new Line(text.toString(), 1, box, Emissions.none(), READER));
    }

    private static Rectangle2D bounds(Glyph glyph) {
        return new Rectangle2D.Double(
                glyph.x(), glyph.top(), Math.max(0.1, glyph.width()), glyph.bottom() - glyph.top());
    }
}
