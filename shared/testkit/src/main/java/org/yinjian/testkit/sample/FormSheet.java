package org.yinjian.testkit.sample;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Canvas;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Face;
import org.yinjian.testkit.draw.TextStyle;

/** Draws a filled-in registration form on A4, upright. Lengths in millimetres. */
final class FormSheet {
    static final double WIDTH = 210;
    static final double HEIGHT = 297;

    private static final Color RED = new Color(206, 32, 40);

    private final Canvas canvas;
    private final FormContent content;
    private final FormDesign design;
    private final TextStyle print;
    private final TextStyle filled;
    private final boolean redTitle;
    private final FieldWriting writing;

    private FormSheet(Canvas canvas, FormContent content, boolean redTitle, Dice dice) {
        this.canvas = canvas;
        this.content = content;
        this.redTitle = redTitle;
        design = content.design();
        print = TextStyle.print(design.style().print(), design.style().size());
        filled = content.hand()
                ? hand(design.style(), dice)
                : TextStyle.print(dice.chance(0.6) ? Face.SONG : Face.KAI, print.size());
        writing = new FieldWriting(canvas, filled, design.style().startLeft());
    }

    /** Draws the form and says where a seal may stand on it. */
    static Places draw(Canvas canvas, FormContent content, boolean redTitle, Dice dice) {
        return new FormSheet(canvas, content, redTitle, dice).draw();
    }

    /**
     * Where seals come down, in millimetres.
     *
     * @param opinion the cell of the opinion that is to be sealed
     * @param other the cell of an opinion that is not
     */
    record Places(Area opinion, Optional<Area> other) {}

    private static TextStyle hand(FormDesign.Style style, Dice dice) {
        Face face = dice.chance(0.55) ? Face.PEN : Face.HAND;
        Color ink = dice.chance(0.5) ? style.pen() : style.otherPen();
        return new TextStyle(face, face == Face.HAND ? 6 : 5, ink, dice.between(0.6, 1.0));
    }

    private Places draw() {
        head();
        List<FormCell> cells = FormCell.of(design);
        cells.forEach(cell -> design.style().ruling().cell(canvas, cell.area()));
        cells.forEach(this::fill);
        double bottom = cells.getLast().area().bottom();
        Area table = design.table();
        double end = new FormNotes(canvas, design, print).draw(bottom);
        double ruled = design.notes().ruled() ? end : bottom;
        design.style().ruling().around(canvas, new Area(table.x(), table.y(), table.width(), ruled - table.y()));
        return places(cells);
    }

    private Places places(List<FormCell> cells) {
        List<FormCell.Remark> remarks = cells.stream()
                .filter(FormCell.Remark.class::isInstance)
                .map(FormCell.Remark.class::cast)
                .toList();
        Optional<Area> other =
                remarks.size() > 1 ? Optional.of(remarks.getFirst().area()) : Optional.empty();
        return new Places(remarks.getLast().area(), other);
    }

    private void head() {
        double left = design.table().x();
        double line = design.table().y() - 5;
        canvas.text(design.heading().corner(), left, 19, print);
        TextStyle title =
                TextStyle.print(design.style().print(), design.heading().size());
        canvas.centred(design.heading().title(), WIDTH / 2, 29, redTitle ? title.colour(RED) : title);
        design.above().ifPresent(slot -> {
            canvas.text(slot.label(), left, line, print);
            canvas.rule(left + slot.labelSize(), line + 1, left + slot.width(), line + 1, 0.25);
            canvas.text(content.applicant().field(slot.key()), left + slot.labelSize() + 2, line, filled);
        });
    }

    private void fill(FormCell cell) {
        switch (cell) {
            case FormCell.Label label -> print(label.area(), label.text());
            case FormCell.Value value -> value(value.area(), value.key());
            case FormCell.Labelled both ->
                writing.behindLabel(
                        both.area(), both.label(), print, content.applicant().field(both.key()));
            case FormCell.Photo photo -> portrait(photo.area());
            case FormCell.Remark remark ->
                new RemarkWriting(canvas, content, print, filled).write(remark.area(), remark.number());
        }
    }

    private void print(Area area, String text) {
        List<String> lines = text.lines().toList();
        double y = area.centreY() + print.size() * 0.36 - (lines.size() - 1) * 3;
        for (String line : lines) {
            canvas.centred(line, area.centreX(), y, print);
            y += 6;
        }
    }

    private void value(Area area, String key) {
        String text = content.applicant().field(key);
        if (key.equals("unit") && text.isEmpty()) {
            print(area, "（填写至部门）");
            return;
        }
        writing.centred(area, text);
    }

    private void portrait(Area cell) {
        content.portrait()
                .ifPresentOrElse(
                        portrait -> {
                            double width = Math.min(cell.width() - 3, (cell.height() - 2) / 1.4);
                            canvas.portrait(
                                    new Area(cell.centreX() - width / 2, cell.y() + 1, width, width * 1.4), portrait);
                        },
                        () -> print(cell, design.photo().hint()));
    }
}
