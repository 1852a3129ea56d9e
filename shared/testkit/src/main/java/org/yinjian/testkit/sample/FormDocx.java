package org.yinjian.testkit.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.file.Docx;
import org.yinjian.testkit.file.Docx.Merge;
import org.yinjian.testkit.file.Docx.TableCell;

/** A registration form as a word processor keeps it. */
final class FormDocx {
    private static final double NOTES_HEIGHT = 30;

    private final FormContent content;
    private final FormDesign design;
    private final List<Entry> entries = new ArrayList<>();
    private final TreeSet<Double> columns = new TreeSet<>();
    private final TreeSet<Double> lines = new TreeSet<>();

    private FormDocx(FormContent content) {
        this.content = content;
        design = content.design();
    }

    private record Entry(Area area, String text) {}

    /** The file's bytes; the portrait must be given as a JPEG when the content has one. */
    static byte[] bytes(FormContent content, byte[] portrait) {
        return new FormDocx(content).write(portrait);
    }

    private byte[] write(byte[] portrait) {
        List<FormCell> cells = FormCell.of(design);
        cells.forEach(cell -> add(cell.area(), text(cell)));
        if (design.notes().ruled()) {
            notes(cells.getLast().area().bottom());
        }
        Docx docx = new Docx();
        if (!design.heading().corner().isEmpty()) {
            docx.paragraph(design.heading().corner());
        }
        docx.paragraph(design.heading().title());
        design.above()
                .ifPresent(slot ->
                        docx.paragraph(slot.label() + content.applicant().field(slot.key())));
        if (content.portrait().isPresent()) {
            docx.portrait(portrait);
        }
        docx.table(widths(), rows());
        return design.notes().ruled()
                ? docx.bytes()
                : docx.paragraph(design.notes().text()).bytes();
    }

    private void notes(double y) {
        Area label = new Area(design.table().x(), y, design.labelColumn(), NOTES_HEIGHT);
        add(label, design.notes().label());
        double width = design.table().width() - label.width();
        add(new Area(label.right(), y, width, NOTES_HEIGHT), design.notes().text());
    }

    private void add(Area area, String text) {
        entries.add(new Entry(area, text));
        columns.addAll(List.of(area.x(), area.right()));
        lines.addAll(List.of(area.y(), area.bottom()));
    }

    private String text(FormCell cell) {
        return switch (cell) {
            case FormCell.Label label -> label.text();
            case FormCell.Value value -> content.applicant().field(value.key());
            case FormCell.Labelled both -> both.label() + content.applicant().field(both.key());
            case FormCell.Photo photo ->
                content.portrait().isPresent() ? Docx.PORTRAIT : design.photo().hint();
            case FormCell.Remark remark -> remark(remark.number());
        };
    }

    private String remark(int number) {
        FormContent.Remark remark = content.remarks().get(number);
        String mark = design.opinions().get(number).mark() + remark.signature();
        return remark.text() + "\n\n\n" + mark + "\n" + remark.date().orElse("年    月    日");
    }

    private List<Double> widths() {
        List<Double> widths = new ArrayList<>();
        double before = columns.first();
        for (double edge : columns.tailSet(before, false)) {
            widths.add(edge - before);
            before = edge;
        }
        return widths;
    }

    /** One row for each stretch between two edges; a cell that reaches over several is merged down. */
    private List<List<TableCell>> rows() {
        List<List<TableCell>> rows = new ArrayList<>();
        for (double top : lines.headSet(lines.last())) {
            double middle = (top + lines.higher(top)) / 2;
            rows.add(entries.stream()
                    .filter(entry ->
                            entry.area().y() < middle && middle < entry.area().bottom())
                    .sorted(Comparator.comparingDouble(entry -> entry.area().x()))
                    .map(entry -> cell(entry, top))
                    .toList());
        }
        return rows;
    }

    private TableCell cell(Entry entry, double top) {
        Area area = entry.area();
        int spanned = columns.subSet(area.x(), false, area.right(), true).size();
        boolean single = lines.subSet(area.y(), false, area.bottom(), true).size() == 1;
        boolean first = area.y() == top;
        Merge merge = single ? Merge.NONE : first ? Merge.FIRST : Merge.CONTINUED;
        return new TableCell(first ? entry.text() : "", area.width(), spanned, merge);
    }
}
