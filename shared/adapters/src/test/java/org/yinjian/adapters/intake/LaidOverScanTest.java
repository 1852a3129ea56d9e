package org.yinjian.adapters.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Test;
import org.yinjian.core.reading.Box;

/** Seals that were laid over a scan in other ways than as a picture or one curve. */
class LaidOverScanTest {
    private static final BufferedImage SCAN = Pictures.marked(1240, 1754);
    private static final double RADIUS = 57;

    @Test
    void a_rim_of_two_half_arcs_within_a_form_is_one_drawing() throws IOException {
        overlay(form("0.85 0.1 0.1 RG " + arc(0, Math.PI) + " S " + arc(Math.PI, 2 * Math.PI) + " S"));
    }

    @Test
    void a_rim_of_straight_pieces_is_one_drawing() throws IOException {
        overlay((document, page, content) -> {
            content.setStrokingColor(0.85f, 0.1f, 0.1f);
            for (int i = 0; i < 60; i++) {
                content.moveTo(x(i * Math.PI / 30), y(i * Math.PI / 30));
                content.lineTo(x((i + 1) * Math.PI / 30), y((i + 1) * Math.PI / 30));
                content.stroke();
            }
        });
    }

    @Test
    void a_rim_that_is_a_character_is_a_drawing() throws IOException {
        overlay((document, page, content) -> {
            content.setNonStrokingColor(0.85f, 0.1f, 0.1f);
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 120);
            content.newLineAtOffset(253, 360);
            content.showText("O");
            content.endText();
        });
    }

    @Test
    void red_behind_a_soft_mask_is_a_drawing() throws IOException {
        overlay((document, page, content) -> {
            PDTransparencyGroup mask = new PDTransparencyGroup(document);
            mask.setBBox(page.getMediaBox());
            mask.setResources(new PDResources());
            mask.getCOSObject()
                    .setItem(
                            COSName.GROUP,
                            dictionary(Map.of(COSName.S, COSName.TRANSPARENCY, COSName.CS, COSName.DEVICEGRAY)));
            write(mask, "1 G 3 w " + arc(0, 2 * Math.PI) + " S");
            COSDictionary soft = dictionary(Map.of(COSName.TYPE, COSName.MASK, COSName.S, COSName.LUMINOSITY));
            soft.setItem(COSName.G, mask);
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.getCOSObject().setItem(COSName.SMASK, soft);
            content.setGraphicsStateParameters(state);
            content.setNonStrokingColor(0.85f, 0.1f, 0.1f);
            content.addRect(300 - 60, 400 - 60, 120, 120);
            content.fill();
        });
    }

    @Test
    void a_red_line_of_text_and_red_rules_are_none() throws IOException {
        byte[] pdf = PdfFixtures.pdf(0, PdfFixtures.all(PdfFixtures.scan(SCAN), (document, page, content) -> {
            content.setNonStrokingColor(0.85f, 0.1f, 0.1f);
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(100, 700);
            content.showText("a line of red text above the form");
            content.endText();
            content.addRect(90, 690, 400, 1);
            content.fill();
        }));
        assertEquals(List.of(), Rendered.of(pdf).pixels(1).overlays());
    }

    private static void overlay(PdfFixtures.Drawing seal) throws IOException {
        List<Box> overlays = Rendered.of(PdfFixtures.pdf(0, PdfFixtures.all(PdfFixtures.scan(SCAN), seal)))
                .pixels(1)
                .overlays();
        assertEquals(1, overlays.size(), overlays.toString());
        Box box = overlays.getFirst();
        assertTrue(Math.abs(box.width() - box.height()) <= 0.45 * box.height(), box.toString());
    }

    private static COSDictionary dictionary(Map<COSName, COSName> entries) {
        COSDictionary dictionary = new COSDictionary();
        entries.forEach(dictionary::setItem);
        return dictionary;
    }

    private static PdfFixtures.Drawing form(String operators) {
        return (document, page, content) -> {
            PDFormXObject form = new PDFormXObject(document);
            form.setBBox(page.getMediaBox());
            form.setResources(new PDResources());
            write(form, operators);
            content.drawForm(form);
        };
    }

    private static void write(PDFormXObject form, String operators) throws IOException {
        try (OutputStream out = form.getContentStream().createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** An arc as operators: eight curves, not yet painted. */
    private static String arc(double from, double to) {
        int pieces = 8;
        StringBuilder path = new StringBuilder(String.format(Locale.ROOT, "%.3f %.3f m", x(from), y(from)));
        double step = (to - from) / pieces;
        double reach = RADIUS * 4 / 3 * Math.tan(step / 4);
        for (int i = 0; i < pieces; i++) {
            double a = from + i * step;
            double b = a + step;
            path.append(String.format(
                    Locale.ROOT,
                    " %.3f %.3f %.3f %.3f %.3f %.3f c",
                    x(a) - reach * Math.sin(a),
                    y(a) + reach * Math.cos(a),
                    x(b) + reach * Math.sin(b),
                    y(b) - reach * Math.cos(b),
                    x(b),
                    y(b)));
        }
        return path.toString();
    }

    private static float x(double direction) {
        return (float) (300 + RADIUS * Math.cos(direction));
    }

    private static float y(double direction) {
        return (float) (400 + RADIUS * Math.sin(direction));
    }
}
