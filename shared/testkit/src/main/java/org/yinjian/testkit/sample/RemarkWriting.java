package org.yinjian.testkit.sample;

import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Canvas;
import org.yinjian.testkit.draw.TextStyle;
import org.yinjian.testkit.sample.FormContent.Remark;

/** Writes an opinion into its cell: what it says, where it is signed or sealed, and its day. Lengths in millimetres. */
final class RemarkWriting {
    private final Canvas canvas;
    private final FormContent content;
    private final TextStyle print;
    private final TextStyle filled;

    RemarkWriting(Canvas canvas, FormContent content, TextStyle print, TextStyle filled) {
        this.canvas = canvas;
        this.content = content;
        this.print = print;
        this.filled = filled;
    }

    /** @param number of the opinion among the form's, from 0 */
    void write(Area cell, int number) {
        Remark remark = content.remarks().get(number);
        String mark = content.design().opinions().get(number).mark();
        boolean sealed = number == content.remarks().size() - 1;
        canvas.text(remark.text(), cell.x() + 10, cell.y() + (sealed ? 11 : 9), filled);
        if (sealed) {
            canvas.text(mark, cell.right() - 42, cell.bottom() - 17, print);
            date(remark, new Area(cell.right() - 56, cell.bottom() - 12, 48, 6));
            return;
        }
        double x = cell.right() - 118;
        canvas.text(mark, x, cell.bottom() - 5, print);
        canvas.text(remark.signature(), x + canvas.width(mark, print) + 2, cell.bottom() - 5, filled);
        date(remark, new Area(cell.right() - 56, cell.bottom() - 11, 48, 6));
    }

    private void date(Remark remark, Area area) {
        if (content.hand() || remark.date().isEmpty()) {
            canvas.text("年", area.x() + 17, area.bottom(), print);
            canvas.text("月", area.x() + 31, area.bottom(), print);
            canvas.text("日", area.x() + 45, area.bottom(), print);
            remark.day().ifPresent(day -> {
                canvas.text(String.valueOf(day.getYear()), area.x() + 3, area.bottom(), filled);
                canvas.text(String.valueOf(day.getMonthValue()), area.x() + 24, area.bottom(), filled);
                canvas.text(String.valueOf(day.getDayOfMonth()), area.x() + 38, area.bottom(), filled);
            });
            return;
        }
        remark.date().ifPresent(text -> canvas.centred(text, area.centreX(), area.bottom(), print));
    }
}
