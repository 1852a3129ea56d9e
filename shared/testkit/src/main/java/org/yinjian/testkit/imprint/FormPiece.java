package org.yinjian.testkit.imprint;

import java.awt.Color;
import java.util.List;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Canvas;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Face;
import org.yinjian.testkit.draw.Paragraph;
import org.yinjian.testkit.draw.TextStyle;

/** Draws the piece of a form's page that an imprint stands on: rules, the opinion, the date, what is printed around. */
final class FormPiece {
    private final Canvas canvas;
    private final WordLists words;
    private final Dice dice;

    FormPiece(Canvas canvas, WordLists words, Dice dice) {
        this.canvas = canvas;
        this.words = words;
        this.dice = dice;
    }

    /**
     * Draws around a seal's place, millimetres.
     *
     * @param over whether text and rules run through the seal itself
     */
    void draw(double x, double y, double radius, boolean over, double width, double height) {
        double size = dice.between(3.3, 4.6);
        rules(x, y, radius, over, width, height);
        opinion(x, y, radius, over, size);
        date(x, y, radius, over, size);
        if (over || dice.chance(0.3)) {
            paragraph(x, y, radius, over, width, size * 0.85);
        }
    }

    private void rules(double x, double y, double radius, boolean over, double width, double height) {
        double thick = dice.between(0.18, 0.4);
        Color ink = dice.chance(0.8) ? Canvas.BLACK : new Color(110, 110, 112);
        double bottom =
                over && dice.chance(0.6) ? y + dice.between(-0.6, 0.8) * radius : y + radius + dice.between(2.0, 6.0);
        canvas.rule(0, bottom, width, bottom, thick, ink);
        double top = y - radius - dice.between(4.0, 12.0);
        canvas.rule(0, top, width, top, thick, ink);
        double left =
                over && dice.chance(0.4) ? x - dice.between(0.2, 0.8) * radius : x - radius - dice.between(3.0, 9.0);
        canvas.rule(left, top, left, bottom, thick, ink);
        double right = x + radius + dice.between(3.0, 16.0);
        canvas.rule(right, 0, right, height, thick, ink);
        label(left, top, bottom);
        if (bottom + 6 < height) {
            canvas.text(words.pick("clause", dice), 2, bottom + 5.5, print(3.2));
        }
    }

    /** 单位意见 from top to bottom in the cell before the opinion's. */
    private void label(double left, double top, double bottom) {
        String label = dice.of(List.of("单位意见", "推荐单位意见", "所在单位意见"));
        double size = 4;
        double start = (top + bottom) / 2 - label.length() * size / 2;
        for (int i = 0; i < label.length(); i++) {
            canvas.centred(label.substring(i, i + 1), left - 5, start + (i + 0.85) * size, print(size));
        }
    }

    private void opinion(double x, double y, double radius, boolean over, double size) {
        double line = over ? y + dice.between(-0.7, 0.5) * radius : y - radius - dice.between(0.0, 2.0);
        TextStyle style = dice.chance(0.5)
                ? print(size)
                : new TextStyle(dice.chance(0.6) ? Face.PEN : Face.HAND, size * 1.1, pen(), 0.7);
        canvas.text(words.pick("opinion", dice), Math.max(1, x - radius - dice.between(-4.0, 6.0)), line, style);
        if (dice.chance(0.5)) {
            canvas.text("（盖章）", x - dice.between(0.0, 12.0), y + dice.between(-0.1, 0.5) * radius, print(size));
        }
    }

    private Color pen() {
        return dice.chance(0.7) ? new Color(30, 30, 40) : new Color(24, 40, 120);
    }

    private void date(double x, double y, double radius, boolean over, double size) {
        String date = dice.of(List.of("2021年10月28日", "2021 年 11 月 3 日", "二〇二一年十一月五日", "2021.11.09", "年   月   日"));
        double line = y + (over || dice.chance(0.4) ? dice.between(0.3, 0.8) : dice.between(1.08, 1.2)) * radius;
        canvas.text(date, x - dice.between(0.2, 0.8) * radius, line, print(size));
    }

    private void paragraph(double x, double y, double radius, boolean over, double width, double size) {
        TextStyle style = print(size);
        double line = over ? y - dice.between(0.2, 0.8) * radius : y - radius - 14;
        for (String text : Paragraph.wrap(canvas.faces(), words.pick("clause", dice), style, width * 0.6)) {
            canvas.text(text, x - width * 0.3, line, style);
            line += size * 1.6;
        }
    }

    private TextStyle print(double size) {
        return TextStyle.print(Face.SONG, size);
    }

    /** A slip of paper with print on it, over whatever is there. */
    static void slip(Canvas canvas, Area area, Dice dice) {
        int tone = dice.between(225, 250);
        canvas.fill(area, new Color(tone, tone, tone - dice.between(0, 14)));
        canvas.frame(area, 0.15);
        canvas.text("附件" + dice.digits(2), area.x() + 1, area.centreY(), TextStyle.print(Face.SONG, 3));
    }
}
