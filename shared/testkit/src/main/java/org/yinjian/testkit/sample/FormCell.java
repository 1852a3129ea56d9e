package org.yinjian.testkit.sample;

import java.util.ArrayList;
import java.util.List;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.sample.FormDesign.Opinion;
import org.yinjian.testkit.sample.FormDesign.Row;
import org.yinjian.testkit.sample.FormDesign.Slot;

/** One ruled cell of a form, on the sheet, in millimetres. */
sealed interface FormCell {
    Area area();

    /** A printed label alone; line feeds break it. */
    record Label(Area area, String text) implements FormCell {}

    /** A value alone. */
    record Value(Area area, String key) implements FormCell {}

    /** A label and its value behind it. */
    record Labelled(Area area, String label, String key) implements FormCell {}

    record Photo(Area area) implements FormCell {}

    /**
     * An opinion to be written.
     *
     * @param number of the opinion among the form's, from 0
     */
    record Remark(Area area, int number) implements FormCell {}

    /** All cells of a design but those of its notes, row by row. */
    static List<FormCell> of(FormDesign design) {
        List<FormCell> cells = new ArrayList<>();
        double y = design.table().y();
        double photo = photoWidth(design);
        for (int i = 0; i < design.rows().size(); i++) {
            Row row = design.rows().get(i);
            boolean pushed = design.photo().besides(i) && !design.photo().right();
            double x = design.table().x() + (pushed ? photo : 0);
            for (Slot slot : row.slots()) {
                addSlot(slot, new Area(x, y, slot.width(), row.height()), cells);
                x += slot.width();
            }
            y += row.height();
        }
        cells.add(new Photo(photo(design, photo)));
        for (int i = 0; i < design.opinions().size(); i++) {
            Opinion opinion = design.opinions().get(i);
            Area label = new Area(design.table().x(), y, design.labelColumn(), opinion.height());
            double width = design.table().width() - design.labelColumn();
            cells.add(new Label(label, opinion.label()));
            cells.add(new Remark(new Area(label.right(), y, width, opinion.height()), i));
            y += opinion.height();
        }
        return cells;
    }

    private static void addSlot(Slot slot, Area whole, List<FormCell> cells) {
        switch (slot.place()) {
            case RIGHT_OF -> {
                Area label = new Area(whole.x(), whole.y(), slot.labelSize(), whole.height());
                cells.add(new Label(label, slot.label()));
                double width = whole.width() - slot.labelSize();
                cells.add(new Value(new Area(label.right(), whole.y(), width, whole.height()), slot.key()));
            }
            case BELOW -> {
                Area label = new Area(whole.x(), whole.y(), whole.width(), slot.labelSize());
                cells.add(new Label(label, slot.label()));
                double height = whole.height() - slot.labelSize();
                cells.add(new Value(new Area(whole.x(), label.bottom(), whole.width(), height), slot.key()));
            }
            case INSIDE -> cells.add(new Labelled(whole, slot.label(), slot.key()));
            case OPINION_DATE, PICTURE ->
                throw new IllegalArgumentException("no slot of a row holds " + slot.place() + ": " + slot.key());
        }
    }

    private static double photoWidth(FormDesign design) {
        Row beside = design.rows().get(design.photo().firstRow());
        return design.table().width()
                - beside.slots().stream().mapToDouble(Slot::width).sum();
    }

    private static Area photo(FormDesign design, double width) {
        int first = design.photo().firstRow();
        double above = height(design.rows().subList(0, first));
        double height =
                height(design.rows().subList(first, first + design.photo().rows()));
        double x = design.photo().right()
                ? design.table().right() - width
                : design.table().x();
        return new Area(x, design.table().y() + above, width, height);
    }

    private static double height(List<Row> rows) {
        return rows.stream().mapToDouble(Row::height).sum();
    }
}
