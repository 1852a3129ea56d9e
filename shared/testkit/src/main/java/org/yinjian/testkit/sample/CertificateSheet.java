package org.yinjian.testkit.sample;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Face;
import org.yinjian.testkit.draw.Faces;
import org.yinjian.testkit.draw.Inking;
import org.yinjian.testkit.draw.Paragraph;
import org.yinjian.testkit.draw.PixelCanvas;
import org.yinjian.testkit.draw.SealDesign;
import org.yinjian.testkit.draw.SealStamp;
import org.yinjian.testkit.draw.TextStyle;

/** Draws certificates. Lengths in millimetres. */
final class CertificateSheet {
    private static final Color RED = new Color(196, 28, 34);
    private static final Color GOLD = new Color(186, 144, 62);
    private static final Color NAVY = new Color(36, 62, 120);
    private static final Color BLACK = new Color(28, 26, 26);

    private final Faces faces;
    private final Family family;
    private final Honour honour;
    private final CertificateDesign design;
    private final Dice dice;
    private final PixelCanvas canvas;
    private final int dpi;

    private CertificateSheet(Faces faces, Family family, Honour honour, CertificateDesign design, int dpi, Dice dice) {
        this.faces = faces;
        this.family = family;
        this.honour = honour;
        this.design = design;
        this.dice = dice;
        this.dpi = dpi;
        canvas = new PixelCanvas(faces, design.width(), design.height(), dpi, paper(), dice.split());
    }

    static BufferedImage draw(Faces faces, Family family, Honour honour, CertificateDesign design, int dpi, Dice dice) {
        CertificateSheet sheet = new CertificateSheet(faces, family, honour, design, dpi, dice);
        if (design == CertificateDesign.PLAQUE) {
            sheet.plaque();
        } else {
            sheet.paperCertificate();
        }
        return sheet.canvas.image();
    }

    private Color paper() {
        return switch (design) {
            case PLAIN -> new Color(252, 252, 250);
            case RED_COVER -> new Color(150, 14, 20);
            case PLAQUE -> new Color(196, 198, 202);
            case AWARD_PORTRAIT -> new Color(250, 247, 238);
            case JIANGZHUANG -> new Color(250, 242, 216);
        };
    }

    private void paperCertificate() {
        Area page = new Area(0, 0, design.width(), design.height());
        switch (design) {
            case PLAIN -> rules(page.inside(9), dice.chance(0.5) ? NAVY : GOLD);
            case RED_COVER -> {
                canvas.fill(page.inside(13), new Color(252, 250, 244));
                rings(page.inside(22), GOLD);
            }
            case AWARD_PORTRAIT -> rings(page.inside(12), GOLD);
            case JIANGZHUANG -> {
                rings(page.inside(10), RED);
                bunting(page);
            }
            case PLAQUE -> throw new IllegalStateException("a plaque is no paper");
        }
        body(page.inside(design == CertificateDesign.RED_COVER ? 36 : 28));
    }

    private void rules(Area area, Color colour) {
        canvas.stroke(rectangle(area), 1.6, colour);
        canvas.stroke(rectangle(area.inside(2.6)), 0.4, colour);
    }

    private void rings(Area area, Color colour) {
        canvas.stroke(rectangle(area), 0.5, colour);
        canvas.stroke(rectangle(area.inside(6)), 0.5, colour);
        for (double x = area.x() + 3; x < area.right() - 1; x += (area.width() - 6) / Math.floor(area.width() / 6)) {
            ring(x, area.y() + 3, colour);
            ring(x, area.bottom() - 3, colour);
        }
        for (double y = area.y() + 3; y < area.bottom() - 1; y += (area.height() - 6) / Math.floor(area.height() / 6)) {
            ring(area.x() + 3, y, colour);
            ring(area.right() - 3, y, colour);
        }
    }

    private void ring(double x, double y, Color colour) {
        canvas.stroke(new Ellipse2D.Double(x - 2.3, y - 2.3, 4.6, 4.6), 0.35, colour);
        canvas.stroke(new Ellipse2D.Double(x - 1.1, y - 1.1, 2.2, 2.2), 0.35, colour);
    }

    private void bunting(Area page) {
        for (int i = -6; i <= 6; i++) {
            if (i != 0) {
                Path2D flag = new Path2D.Double();
                double x = page.centreX() + i * 11;
                flag.moveTo(x - 5, 16);
                flag.lineTo(x + 5, 16);
                flag.lineTo(x - i * 0.6, 26 - Math.abs(i) * 0.6);
                flag.closePath();
                canvas.fill(flag, RED);
            }
        }
    }

    private void body(Area area) {
        String heading =
                design == CertificateDesign.JIANGZHUANG ? "奖　　状" : spaced(CertificateWording.heading(family, dice));
        TextStyle title = TextStyle.print(dice.chance(0.5) ? Face.HEI : Face.KAI, 16)
                .colour(design == CertificateDesign.RED_COVER ? GOLD : RED);
        double y = area.y() + (design == CertificateDesign.AWARD_PORTRAIT ? 34 : 22);
        canvas.centred(heading, area.centreX(), y, title);
        TextStyle small = TextStyle.print(Face.SONG, 3.6);
        String number = "编号：" + honour.date().substring(0, 4) + "HQ" + dice.digits(4);
        canvas.text(number, area.right() - canvas.width(number, small), area.y() + 1, small);
        TextStyle text = new TextStyle(dice.chance(0.6) ? Face.KAI : Face.SONG, 8, BLACK, 0);
        double line = y + 22;
        for (String part :
                Paragraph.wrap(faces, new CertificateWording(family, honour).text(dice), text, area.width())) {
            canvas.text(part, area.x(), line, text);
            line += 13;
        }
        foot(area, text.size(7.4));
    }

    private void foot(Area area, TextStyle style) {
        double centre = area.right() - Math.max(40, canvas.width(honour.awarder(), style) / 2);
        double y = area.bottom() - 14;
        canvas.centred(honour.awarder(), centre, y, style);
        canvas.centred(honour.dateAsWritten(), centre, y + 11, style.size(6.6));
        BufferedImage seal = new SealStamp(faces)
                .imprint(SealDesign.of(honour.awarder()), family.cut(dice), Inking.clear(dice), dpi, dice.split());
        canvas.stamp(seal, centre + dice.wobble() * 3, y - 1 + dice.wobble() * 2);
    }

    private void plaque() {
        Area page = new Area(0, 0, design.width(), design.height());
        for (double y = 0; y < page.bottom(); y += 0.5) {
            int grey = 196 + (int) (dice.wobble() * 3 + 14 * Math.sin(y / 40));
            canvas.fill(new Area(0, y, page.width(), 0.5), new Color(grey, grey, Math.min(255, grey + 3)));
        }
        canvas.stroke(rectangle(page.inside(6)), 1.2, GOLD);
        for (double x : new double[] {12, page.right() - 12}) {
            for (double y : new double[] {12, page.bottom() - 12}) {
                canvas.fill(new Ellipse2D.Double(x - 3, y - 3, 6, 6), GOLD);
            }
        }
        double centre = page.centreX();
        TextStyle print = TextStyle.print(Face.KAI, 10);
        canvas.centred(honour.holder(), centre, 48, print);
        TextStyle title = TextStyle.print(Face.HEI, 26).colour(RED);
        double size = Math.min(26, 230 / faces.width(Face.HEI, honour.title()));
        canvas.centred(honour.title(), centre, 96, title.size(size));
        canvas.centred("（" + honour.date().substring(0, 4) + "年度" + honour.work() + "工作）", centre, 124, print.size(7));
        canvas.centred(honour.awarder(), centre, 158, print.size(9));
        canvas.centred(honour.dateAsWritten(), centre, 173, print.size(8));
    }

    private static String spaced(String text) {
        return String.join(" ", text.split(""));
    }

    private static Rectangle2D rectangle(Area area) {
        return new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height());
    }
}
