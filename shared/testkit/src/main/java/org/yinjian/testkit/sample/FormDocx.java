package org.yinjian.testkit.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.yinjian.testkit.file.Docx;
import org.yinjian.testkit.file.Docx.Merge;
import org.yinjian.testkit.file.Docx.TableCell;
import org.yinjian.testkit.sample.FormLayout.Row;
import org.yinjian.testkit.sample.FormLayout.Slot;

/** A registration form as a word processor keeps it. */
final class FormDocx {
    private static final double TABLE = 164;
    private static final double LABEL = 26;

    private final FormContent content;
    private final TreeSet<Double> edges = new TreeSet<>(List.of(0.0, LABEL, TABLE));

    private FormDocx(FormContent content) {
        this.content = content;
    }

    /** The file's bytes; the portrait must be given as a JPEG when the content has one. */
    static byte[] bytes(FormContent content, byte[] portrait) {
        return new FormDocx(content).write(portrait);
    }

    private byte[] write(byte[] portrait) {
        content.layout().rows().forEach(row -> {
            double x = 0;
            for (Slot slot : row.slots()) {
                edges.add(x += slot.labelWidth());
                edges.add(x += slot.valueWidth());
            }
        });
        Docx docx = new Docx()
                .paragraph("附件二")
                .paragraph(content.layout().title())
                .paragraph("推荐单位：" + content.applicant().field("recommendingUnit"));
        if (content.portrait().isPresent()) {
            docx.portrait(portrait);
        }
        return docx.table(widths(), rows()).bytes();
    }

    private List<Double> widths() {
        List<Double> widths = new ArrayList<>();
        double before = 0;
        for (double edge : edges.tailSet(0.0, false)) {
            widths.add(edge - before);
            before = edge;
        }
        return widths;
    }

    private List<List<TableCell>> rows() {
        List<List<TableCell>> rows = new ArrayList<>();
        for (int i = 0; i < content.layout().rows().size(); i++) {
            rows.add(row(content.layout().rows().get(i), i));
        }
        String date = content.date().orElse("年    月    日");
        rows.add(List.of(
                cell("申报人\n单位意见", 0, LABEL, Merge.NONE),
                cell(content.opinion() + "\n\n\n（盖章）\n" + date, LABEL, TABLE, Merge.NONE)));
        rows.add(List.of(
                cell("特别说明", 0, LABEL, Merge.NONE),
                cell("一、申报人须认真如实填写相关内容。\n二、报名表需加盖单位公章，并附两份最高荣誉证书扫描件。", LABEL, TABLE, Merge.NONE)));
        return rows;
    }

    private List<TableCell> row(Row row, int number) {
        List<TableCell> cells = new ArrayList<>();
        double x = 0;
        for (Slot slot : row.slots()) {
            double middle = x + slot.labelWidth();
            double end = middle + slot.valueWidth();
            cells.add(cell(slot.label(), x, middle, Merge.NONE));
            cells.add(cell(content.applicant().field(slot.key()), middle, end, Merge.NONE));
            x = end;
        }
        if (number < FormLayout.PORTRAIT_ROWS) {
            String text = number > 0 ? "" : content.portrait().isPresent() ? Docx.PORTRAIT : "一寸\n免冠照";
            cells.add(cell(text, x, TABLE, number == 0 ? Merge.FIRST : Merge.CONTINUED));
        }
        return cells;
    }

    private TableCell cell(String text, double from, double to, Merge merge) {
        int columns = edges.subSet(from, false, to, true).size();
        return new TableCell(text, to - from, columns, merge);
    }
}
