package org.yinjian.testkit.sample;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Canvas;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Faces;
import org.yinjian.testkit.draw.PixelCanvas;
import org.yinjian.testkit.draw.SealStamp;
import org.yinjian.testkit.file.Contents;
import org.yinjian.testkit.file.PdfSheet;

/** A filled-in form with its seals: on paper, or exported. */
final class FormPaper {
    private static final Color RED = new Color(206, 32, 40);
    private static final int OVERLAY_DPI = 300;

    private final Faces faces;
    private final Family family;
    private final FormContent content;
    private final Decoy decoy;
    private final Dice dice;

    FormPaper(Faces faces, Family family, FormContent content, Decoy decoy, Dice dice) {
        this.faces = faces;
        this.family = family;
        this.content = content;
        this.decoy = decoy;
        this.dice = dice;
    }

    /** Chooses the seals once it is known where the opinion stands. */
    interface Stamping {
        List<PlacedSeal> seals(FormSheet.Places places);
    }

    record Paper(BufferedImage image, List<PlacedSeal> seals) {}

    record Exported(Contents pdf, List<PlacedSeal> seals) {}

    /** The stamped sheet as it lies on a table, at a resolution. */
    Paper stamped(int dpi, Stamping stamping) {
        PixelCanvas canvas =
                new PixelCanvas(faces, FormSheet.WIDTH, FormSheet.HEIGHT, dpi, family.paper(dice), dice.split());
        List<PlacedSeal> seals = stamping.seals(draw(canvas));
        SealStamp stamp = new SealStamp(faces);
        for (PlacedSeal seal : seals) {
            BufferedImage ink = stamp.imprint(seal.design(), family.cut(dice), seal.inking(), dpi, dice.split());
            canvas.stamp(ink, seal.x(), seal.y());
        }
        return new Paper(canvas.image(), seals);
    }

    /** The form as a PDF with text, the seals laid over it as images. */
    Exported exported(Stamping stamping) {
        try (PdfSheet sheet = new PdfSheet(faces, FormSheet.WIDTH, FormSheet.HEIGHT)) {
            List<PlacedSeal> seals = stamping.seals(draw(sheet));
            SealStamp stamp = new SealStamp(faces);
            for (PlacedSeal seal : seals) {
                BufferedImage image =
                        stamp.imprint(seal.design(), family.cut(dice), seal.inking(), OVERLAY_DPI, dice.split());
                double side = image.getWidth() * 25.4 / OVERLAY_DPI;
                sheet.image(image, new Area(seal.x() - side / 2, seal.y() - side / 2, side, side));
            }
            return new Exported(new Contents(sheet.finish()), seals);
        }
    }

    private FormSheet.Places draw(Canvas canvas) {
        FormSheet.Places places = FormSheet.draw(canvas, content, decoy == Decoy.RED_TITLE, dice);
        if (decoy == Decoy.RED_UNDERLINE) {
            canvas.fill(new Area(30, 32, 150, 1.1), RED);
        }
        return places;
    }
}
