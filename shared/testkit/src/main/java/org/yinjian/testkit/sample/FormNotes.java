package org.yinjian.testkit.sample;

import java.util.List;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Canvas;
import org.yinjian.testkit.draw.Paragraph;
import org.yinjian.testkit.draw.TextStyle;
import org.yinjian.testkit.sample.FormDesign.Notes;

/** Prints what a form explains at its foot, in the table or below it. Lengths in millimetres. */
final class FormNotes {
    private static final double LINE = 4.6;

    private final Canvas canvas;
    private final FormDesign design;
    private final TextStyle print;
    private final TextStyle small;

    FormNotes(Canvas canvas, FormDesign design, TextStyle print) {
        this.canvas = canvas;
        this.design = design;
        this.print = print;
        small = print.size(3.4);
    }

    /** Prints them from {@code y} on, and says where they end. */
    double draw(double y) {
        Notes notes = design.notes();
        Area table = design.table();
        double column = notes.ruled() ? design.labelColumn() : 0;
        double margin = notes.ruled() ? 1.5 : 0;
        double x = table.x() + column + margin;
        List<String> lines = Paragraph.wrap(canvas.faces(), notes.text(), small, table.width() - column - 2 * margin);
        double height = lines.size() * LINE + 3;
        if (notes.ruled()) {
            Area label = new Area(table.x(), y, column, height);
            design.style().ruling().cell(canvas, label);
            design.style().ruling().cell(canvas, new Area(label.right(), y, table.width() - column, height));
            canvas.centred(notes.label(), label.centreX(), label.centreY() + print.size() * 0.36, print);
        }
        double baseline = y + (notes.ruled() ? 5 : 8);
        for (String line : lines) {
            canvas.text(line, x, baseline, small);
            baseline += LINE;
        }
        double contact = y + height + 5;
        for (String line : notes.contacts()) {
            canvas.text(line, table.x(), contact, small);
            contact += 5;
        }
        return y + height;
    }
}
