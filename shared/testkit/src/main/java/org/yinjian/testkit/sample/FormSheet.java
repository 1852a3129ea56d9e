package org.yinjian.testkit.sample;

import java.awt.Color;
import java.util.List;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Canvas;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Face;
import org.yinjian.testkit.draw.Paragraph;
import org.yinjian.testkit.draw.TextStyle;
import org.yinjian.testkit.sample.FormLayout.Row;
import org.yinjian.testkit.sample.FormLayout.Slot;

/** Draws a filled-in registration form on A4, upright. Lengths in millimetres. */
final class FormSheet {
    static final double WIDTH = 210;
    static final double HEIGHT = 297;

    private static final double LEFT = 23;
    private static final double TABLE = 164;
    private static final double TOP = 46;
    private static final double OPINION = 66;
    private static final double LABEL = 26;
    private static final TextStyle PRINT = TextStyle.print(Face.SONG, 4.2);
    private static final String NOTES = """
            一、申报人须在协会官网专题页面中，认真如实填写报名页面中相关内容。
            二、“事迹材料”、“曾获各级各类媒体平台表彰与奖励情况”两项内容填写均以线上填报信息为准。
            三、《报名表》需加盖单位公章，并附两份最高荣誉证书扫描件，按要求上传至专题页面。
            四、线上报名表与提交材料截止日期：2021年12月10日。
            五、已经获得协会通报表扬的“2020年度感动人物”的个人与集体，不再参与本年度的推举活动。""";

    private final Canvas canvas;
    private final FormContent content;
    private final TextStyle filled;

    private final boolean redTitle;

    private FormSheet(Canvas canvas, FormContent content, boolean redTitle, Dice dice) {
        this.canvas = canvas;
        this.content = content;
        this.redTitle = redTitle;
        filled = content.hand() ? hand(dice) : TextStyle.print(dice.chance(0.6) ? Face.SONG : Face.KAI, 4.2);
    }

    /** Draws the form and says where a seal may stand on it. */
    static Places draw(Canvas canvas, FormContent content, boolean redTitle, Dice dice) {
        return new FormSheet(canvas, content, redTitle, dice).draw();
    }

    /**
     * Where things stand, in millimetres.
     *
     * @param opinion the opinion cell
     * @param date where the date is written
     */
    record Places(Area opinion, Area date) {}

    private static TextStyle hand(Dice dice) {
        Face face = dice.chance(0.55) ? Face.KAI : Face.HAND;
        Color ink = dice.chance(0.5) ? new Color(24, 28, 60) : new Color(28, 28, 32);
        return new TextStyle(face, face == Face.HAND ? 6 : 5, ink, dice.between(0.6, 1.0));
    }

    private Places draw() {
        head();
        double y = TOP;
        for (int i = 0; i < content.layout().rows().size(); i++) {
            row(content.layout().rows().get(i), y);
            y += content.layout().rows().get(i).height();
        }
        portrait();
        Places places = opinion(y);
        notes(y + OPINION);
        return places;
    }

    private void head() {
        canvas.text("附件二", LEFT, 19, PRINT);
        TextStyle title = TextStyle.print(Face.SONG, 5.6);
        canvas.centred(
                content.layout().title(), WIDTH / 2, 29, redTitle ? title.colour(new Color(206, 32, 40)) : title);
        canvas.text("推荐单位：", LEFT, 41, PRINT);
        canvas.rule(LEFT + 21, 42, LEFT + 92, 42, 0.25);
        canvas.text(content.applicant().field("recommendingUnit"), LEFT + 23, 41, filled);
    }

    private void row(Row row, double y) {
        double x = LEFT;
        for (Slot slot : row.slots()) {
            Area label = new Area(x, y, slot.labelWidth(), row.height());
            Area value = new Area(label.right(), y, slot.valueWidth(), row.height());
            canvas.frame(label, 0.3);
            canvas.frame(value, 0.3);
            label(label, slot.label());
            value(value, slot);
            x = value.right();
        }
    }

    private void label(Area area, String... lines) {
        double y = area.centreY() + PRINT.size() * 0.36 - (lines.length - 1) * 3;
        for (String line : lines) {
            canvas.centred(line, area.centreX(), y, PRINT);
            y += 6;
        }
    }

    private void value(Area area, Slot slot) {
        String text = content.applicant().field(slot.key());
        if (slot.key().equals("unit") && text.isEmpty()) {
            label(area, "（填写至部门）");
            return;
        }
        TextStyle style = filled;
        Area inside = area.inside(1.5);
        List<String> lines = Paragraph.wrap(canvas.faces(), text, style, inside.width());
        while (lines.size() * style.size() * 1.12 > inside.height() || tooWide(lines, style, inside)) {
            style = style.size(style.size() * 0.93);
            lines = Paragraph.wrap(canvas.faces(), text, style, inside.width());
        }
        double y = area.centreY() + style.size() * (0.36 - (lines.size() - 1) * 0.56);
        for (String line : lines) {
            canvas.centred(line, area.centreX(), y, style);
            y += style.size() * 1.12;
        }
    }

    private boolean tooWide(List<String> lines, TextStyle style, Area area) {
        return lines.stream().anyMatch(line -> canvas.width(line, style) > area.width() * 1.02);
    }

    private void portrait() {
        List<Row> beside = content.layout().rows().subList(0, FormLayout.PORTRAIT_ROWS);
        double x = LEFT
                + beside.getFirst().slots().stream()
                        .mapToDouble(s -> s.labelWidth() + s.valueWidth())
                        .sum();
        double height = beside.stream().mapToDouble(Row::height).sum();
        Area cell = new Area(x, TOP, LEFT + TABLE - x, height);
        canvas.frame(cell, 0.3);
        content.portrait()
                .ifPresentOrElse(
                        portrait -> {
                            double width = Math.min(cell.width() - 3, (cell.height() - 2) / 1.4);
                            canvas.portrait(
                                    new Area(cell.centreX() - width / 2, cell.y() + 1, width, width * 1.4), portrait);
                        },
                        () -> label(cell, "一寸", "免冠照"));
    }

    private Places opinion(double y) {
        Area label = new Area(LEFT, y, LABEL, OPINION);
        Area cell = new Area(label.right(), y, TABLE - LABEL, OPINION);
        canvas.frame(label, 0.3);
        canvas.frame(cell, 0.3);
        label(label, "申报人", "单位意见");
        canvas.text(content.opinion(), cell.x() + 10, cell.y() + 11, filled);
        canvas.text("（盖章）", cell.right() - 42, cell.bottom() - 17, PRINT);
        Area date = new Area(cell.right() - 56, cell.bottom() - 12, 48, 6);
        date(date);
        return new Places(cell, date);
    }

    private void date(Area area) {
        if (content.hand() || content.date().isEmpty()) {
            canvas.text("年", area.x() + 17, area.bottom(), PRINT);
            canvas.text("月", area.x() + 31, area.bottom(), PRINT);
            canvas.text("日", area.x() + 45, area.bottom(), PRINT);
            content.applicant().signed().ifPresent(day -> {
                canvas.text(String.valueOf(day.getYear()), area.x() + 3, area.bottom(), filled);
                canvas.text(String.valueOf(day.getMonthValue()), area.x() + 24, area.bottom(), filled);
                canvas.text(String.valueOf(day.getDayOfMonth()), area.x() + 38, area.bottom(), filled);
            });
            return;
        }
        content.date().ifPresent(text -> canvas.centred(text, area.centreX(), area.bottom(), PRINT));
    }

    private void notes(double y) {
        TextStyle small = PRINT.size(3.4);
        Area text = new Area(LEFT + LABEL + 1.5, y, TABLE - LABEL - 3, 0);
        List<String> lines = Paragraph.wrap(canvas.faces(), NOTES, small, text.width());
        double height = lines.size() * 4.6 + 3;
        canvas.frame(new Area(LEFT, y, LABEL, height), 0.3);
        canvas.frame(new Area(LEFT + LABEL, y, TABLE - LABEL, height), 0.3);
        label(new Area(LEFT, y, LABEL, height), "特别说明");
        double baseline = y + 5;
        for (String line : lines) {
            canvas.text(line, text.x(), baseline, small);
            baseline += 4.6;
        }
        canvas.text("评选活动组委会地址：北京市海淀区学院路1号105室", LEFT, y + height + 5, small);
        canvas.text("协会秘书处：甲联系人 13000000001", LEFT, y + height + 10, small);
    }
}
