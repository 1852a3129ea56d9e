package org.yinjian.testkit.sample;

import java.util.List;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Canvas;
import org.yinjian.testkit.draw.Paragraph;
import org.yinjian.testkit.draw.TextStyle;

/** Writes a field's value into its cell, smaller where it would not fit. */
record FieldWriting(Canvas canvas, TextStyle style, boolean startLeft) {
    /** Lines of print stand close; a text that was meant to have several is given more room. */
    private double leading() {
        return startLeft ? 1.35 : 1.12;
    }

    void centred(Area area, String text) {
        write(area.inside(1.5), text);
    }

    /** The label and, from its line on, the value. */
    void behindLabel(Area area, String label, TextStyle print, String text) {
        double used = canvas.width(label, print) + 1.5;
        Area rest = new Area(area.x() + used, area.y(), area.width() - used, area.height()).inside(1.5);
        Fitted fitted = fit(rest, text);
        double y = firstBaseline(rest, fitted);
        double printed = fitted.lines().size() == 1 ? area.centreY() + print.size() * 0.36 : y;
        canvas.text(label, area.x() + 2, printed, print);
        draw(rest, fitted, y, true);
    }

    private void write(Area inside, String text) {
        Fitted fitted = fit(inside, text);
        boolean left = startLeft && fitted.lines().size() > 1;
        draw(inside, fitted, firstBaseline(inside, fitted), left);
    }

    private double firstBaseline(Area inside, Fitted fitted) {
        double size = fitted.style().size();
        return inside.centreY() + size * (0.36 - (fitted.lines().size() - 1) * leading() / 2);
    }

    private void draw(Area inside, Fitted fitted, double firstBaseline, boolean left) {
        double y = firstBaseline;
        for (String line : fitted.lines()) {
            double centred = inside.centreX() - canvas.width(line, fitted.style()) / 2;
            canvas.text(line, left ? inside.x() : centred, y, fitted.style());
            y += fitted.style().size() * leading();
        }
    }

    private Fitted fit(Area inside, String text) {
        TextStyle fitting = style;
        List<String> lines = Paragraph.wrap(canvas.faces(), text, fitting, inside.width());
        while (lines.size() * fitting.size() * leading() > inside.height() || tooWide(lines, fitting, inside)) {
            fitting = fitting.size(fitting.size() * 0.93);
            lines = Paragraph.wrap(canvas.faces(), text, fitting, inside.width());
        }
        return new Fitted(lines, fitting);
    }

    private boolean tooWide(List<String> lines, TextStyle size, Area area) {
        return lines.stream().anyMatch(line -> canvas.width(line, size) > area.width() * 1.02);
    }

    /** Lines as they fit, and the style in which they do. */
    private record Fitted(List<String> lines, TextStyle style) {}
}
