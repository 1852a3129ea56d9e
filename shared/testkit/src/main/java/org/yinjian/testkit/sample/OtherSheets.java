package org.yinjian.testkit.sample;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Face;
import org.yinjian.testkit.draw.Faces;
import org.yinjian.testkit.draw.Paragraph;
import org.yinjian.testkit.draw.PixelCanvas;
import org.yinjian.testkit.draw.Portrait;
import org.yinjian.testkit.draw.TextStyle;

/** What else people send: notices, lists, portraits. */
final class OtherSheets {
    private static final String NOTICE = """
            各部门：
            　　为做好冬季校园供暖和安全用电工作，现将有关事项通知如下。
            　　一、各楼宇管理员应于每日早晚两次巡查设备间，发现漏水、异响应立即报修。
            　　二、严禁在宿舍内使用大功率电器，违者按学生管理规定处理。
            　　三、维修值班电话全天开通，请互相转告。
            　　特此通知。""";
    private static final int DPI = 150;

    private final Faces faces;

    OtherSheets(Faces faces) {
        this.faces = faces;
    }

    /** An upright A4 page: a notice that praises nobody. */
    BufferedImage notice(String institution, Dice dice) {
        PixelCanvas canvas = new PixelCanvas(faces, 210, 297, DPI, Color.WHITE, dice.split());
        canvas.centred("关于冬季校园安全工作的通知", 105, 48, TextStyle.print(Face.HEI, 7.5));
        TextStyle text = TextStyle.print(Face.SONG, 5.2);
        double y = 68;
        for (String line : Paragraph.wrap(faces, NOTICE, text, 154)) {
            canvas.text(line, 28, y, text);
            y += 10;
        }
        canvas.centred(institution + "后勤处", 145, y + 12, text);
        canvas.centred("2021年11月%d日".formatted(dice.between(1, 28)), 145, y + 22, text);
        return canvas.image();
    }

    /** An upright A4 page: a duty roster. */
    BufferedImage roster(Words words, Dice dice) {
        PixelCanvas canvas = new PixelCanvas(faces, 210, 297, DPI, Color.WHITE, dice.split());
        canvas.centred("食堂值班安排表", 105, 40, TextStyle.print(Face.HEI, 7.5));
        TextStyle text = TextStyle.print(Face.SONG, 4.6);
        String[] heads = {"日期", "早班", "中班", "晚班"};
        for (int row = 0; row < 12; row++) {
            for (int column = 0; column < 4; column++) {
                Area cell = new Area(25 + column * 40, 55 + row * 14, 40, 14);
                canvas.frame(cell, 0.3);
                String name = words.pick("surname", dice) + "师傅";
                String entry = row == 0 ? heads[column] : column == 0 ? "11月" + row + "日" : name;
                canvas.centred(entry, cell.centreX(), cell.centreY() + 1.6, text);
            }
        }
        return canvas.image();
    }

    /** An identity portrait as a file of its own, 25 × 35 mm at 300 dpi. */
    BufferedImage portrait(Portrait portrait) {
        PixelCanvas canvas = new PixelCanvas(faces, 25, 35, 300, Color.WHITE, new Dice(0));
        canvas.portrait(new Area(0, 0, 25, 35), portrait);
        return canvas.image();
    }
}
