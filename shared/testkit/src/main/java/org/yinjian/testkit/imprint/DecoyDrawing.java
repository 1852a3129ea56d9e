package org.yinjian.testkit.imprint;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Face;
import org.yinjian.testkit.draw.PixelCanvas;
import org.yinjian.testkit.draw.TextStyle;

/** Draws {@link Decoy}s that need no seal cutter: everything but rings with a name. */
final class DecoyDrawing {
    private final PixelCanvas canvas;
    private final WordLists words;
    private final Color red;
    private final Dice dice;

    DecoyDrawing(PixelCanvas canvas, WordLists words, Color red, Dice dice) {
        this.canvas = canvas;
        this.words = words;
        this.red = red;
        this.dice = dice;
    }

    /** Draws one around a place, millimetres; those with a cutter's ring draw what is inside the ring only. */
    void draw(Decoy decoy, double x, double y, double width, double height) {
        switch (decoy) {
            case TITLE -> title(x, y);
            case RULES -> redRules(y, width);
            case LOGO, EMBLEM -> device(x, y);
            case FINGERPRINT -> fingerprint(x, y);
            case HANDWRITING -> handwriting(x, y);
            case RED_PAPER -> {}
            case CERTIFICATE_BORDER -> border(width, height);
            case DATE_CHOP -> dateChop(x, y);
            case PERSONAL_CHOP -> personalChop(x, y);
            case PEN_CIRCLE -> penCircle(x, y);
            case WORD_CHOP -> wordChop(x, y);
        }
    }

    private void title(double x, double y) {
        TextStyle style = TextStyle.print(Face.HEI, dice.between(6.0, 9.0)).colour(red);
        canvas.centred(words.pick("title", dice), x, y, style);
        canvas.rule(4, y + 4, 90, y + 4, 0.8, red);
    }

    private void redRules(double y, double width) {
        for (int i = -2; i < 3; i++) {
            double line = y + i * dice.between(6.0, 9.0);
            canvas.rule(0, line, width, line, dice.between(0.2, 0.9), red);
        }
        canvas.text(
                words.pick("title", dice), 8, y, TextStyle.print(Face.SONG, 5).colour(red));
    }

    /** A filled figure such as stands in the middle of emblems. */
    private void device(double x, double y) {
        double size = dice.between(5.0, 8.0);
        Path2D book = new Path2D.Double();
        book.moveTo(x, y - size);
        book.curveTo(x + size, y - size, x + size, y, x + 0.4 * size, y + 0.5 * size);
        book.lineTo(x - 0.4 * size, y + 0.5 * size);
        book.curveTo(x - size, y, x - size, y - size, x, y - size);
        canvas.fill(book, red);
        canvas.stroke(new Ellipse2D.Double(x - 1.5 * size, y - 1.5 * size, 3 * size, 3 * size), 0.4, red);
    }

    private void fingerprint(double x, double y) {
        double lean = dice.between(-0.4, 0.4);
        for (double reach = 0.8; reach < 9; reach += 0.85) {
            double gap = dice.between(20.0, 90.0);
            Arc2D ridge = new Arc2D.Double(
                    x - reach + lean * reach * 0.4,
                    y - reach * 1.35,
                    2 * reach,
                    2.7 * reach,
                    dice.between(0.0, 360.0),
                    360 - gap,
                    Arc2D.OPEN);
            canvas.stroke(ridge, dice.between(0.28, 0.5), red);
        }
    }

    private void handwriting(double x, double y) {
        TextStyle pen = new TextStyle(Face.HAND, dice.between(8.0, 13.0), red, 1);
        canvas.text(words.pick("opinion", dice).substring(0, 2), x - 12, y, pen);
        canvas.text(words.pick("person", dice).substring(0, 2), x - 4, y + 14, pen);
        if (dice.chance(0.5)) {
            penCircle(x, y);
        }
    }

    private void border(double width, double height) {
        for (double inset : new double[] {3, 4.5, 8}) {
            canvas.stroke(
                    new java.awt.geom.Rectangle2D.Double(inset, inset, width - 2 * inset, height - 2 * inset),
                    inset == 4.5 ? 1.6 : 0.4,
                    red);
        }
        for (double corner = 10; corner < width - 10; corner += 6) {
            canvas.stroke(new Ellipse2D.Double(corner, 4, 5, 5), 0.4, red);
            canvas.stroke(new Ellipse2D.Double(corner, height - 9, 5, 5), 0.4, red);
        }
        canvas.centred(
                "荣誉证书", width / 2, height / 2, TextStyle.print(Face.KAI, 11).colour(red));
    }

    private void dateChop(double x, double y) {
        double radius = dice.between(12.0, 17.0);
        canvas.stroke(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), 0.7, red);
        canvas.rule(x - radius * 0.96, y - 3, x + radius * 0.96, y - 3, 0.4, red);
        canvas.rule(x - radius * 0.96, y + 3, x + radius * 0.96, y + 3, 0.4, red);
        TextStyle style = TextStyle.print(Face.HEI, 3.6).colour(red);
        canvas.centred("2021.1" + dice.below(3) + "." + dice.between(10, 28), x, y + 1.4, style);
        canvas.centred(words.pick("date-chop", dice), x, y - 5, style);
        canvas.centred("收发室", x, y + 8, style);
    }

    private void personalChop(double x, double y) {
        double side = dice.between(14.0, 21.0);
        canvas.stroke(new java.awt.geom.Rectangle2D.Double(x - side / 2, y - side / 2, side, side), 0.9, red);
        String name = words.pick("person", dice);
        TextStyle style = TextStyle.print(Face.SONG, side * 0.42).colour(red);
        for (int i = 0; i < name.length(); i++) {
            double column = i < 2 ? 0.24 : -0.24;
            canvas.centred(name.substring(i, i + 1), x + side * column, y + side * (i % 2 == 0 ? -0.06 : 0.38), style);
        }
    }

    private void penCircle(double x, double y) {
        double radius = dice.between(14.0, 23.0);
        Path2D line = new Path2D.Double();
        double wave = dice.between(0.5, 2.0);
        for (int i = 0; i <= 76; i++) {
            double turn = Math.PI * i / 36;
            double reach = radius + wave * Math.sin(turn * 1.5) + i * 0.02;
            if (i == 0) {
                line.moveTo(x + reach, y);
            } else {
                line.lineTo(x + reach * Math.cos(turn), y + reach * Math.sin(turn));
            }
        }
        canvas.stroke(line, 0.6, red);
    }

    private void wordChop(double x, double y) {
        String word = words.pick("date-chop", dice);
        double size = dice.between(6.0, 9.0);
        TextStyle style = TextStyle.print(Face.HEI, size).colour(red);
        double width = canvas.width(word, style) + 4;
        canvas.frame(new Area(x - width / 2, y - size, width, 1.6 * size), 0.1);
        canvas.stroke(new java.awt.geom.Rectangle2D.Double(x - width / 2, y - size, width, 1.6 * size), 0.9, red);
        canvas.centred(word, x, y + 0.2 * size, style);
    }
}
