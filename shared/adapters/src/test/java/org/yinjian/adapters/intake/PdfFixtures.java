package org.yinjian.adapters.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;

/** PDFs for tests, drawn with PDFBox on A4. */
final class PdfFixtures {
    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();

    private PdfFixtures() {}

    /** Draws one page. */
    @FunctionalInterface
    interface Drawing {
        void on(PDDocument document, PDPage page, PDPageContentStream content) throws IOException;
    }

    static byte[] pdf(int rotation, Drawing... drawings) throws IOException {
        try (PDDocument document = document(rotation, drawings)) {
            return saved(document);
        }
    }

    static byte[] locked(String password, Drawing drawing) throws IOException {
        try (PDDocument document = document(0, drawing)) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return saved(document);
        }
    }

    /** A page that is one picture, as a scanner makes it. */
    static Drawing scan(BufferedImage image) {
        return (document, page, content) ->
                content.drawImage(JPEGFactory.createFromImage(document, image), 0, 0, WIDTH, HEIGHT);
    }

    static Drawing picture(BufferedImage image, float x, float y, float width, float height) {
        return (document, page, content) ->
                content.drawImage(LosslessFactory.createFromImage(document, image), x, y, width, height);
    }

    static Drawing text(String text, float x, float y) {
        return text(text, x, y, RenderingMode.FILL);
    }

    static Drawing text(String text, float x, float y, RenderingMode mode) {
        return (document, page, content) -> {
            content.beginText();
            content.setRenderingMode(mode);
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        };
    }

    /** Text typed onto the page with a viewer. */
    static Drawing typed(String text, float x, float y, float width, float height) {
        return (document, page, content) -> {
            PDAnnotationFreeText annotation = new PDAnnotationFreeText();
            annotation.setRectangle(new PDRectangle(x, y, width, height));
            annotation.setContents(text);
            annotation.setDefaultAppearance("/Helv 12 Tf 0 g");
            annotation.constructAppearances(document);
            page.getAnnotations().add(annotation);
        };
    }

    static Drawing rule(float x, float fromY, float toY) {
        return (document, page, content) -> {
            content.moveTo(x, fromY);
            content.lineTo(x, toY);
            content.stroke();
        };
    }

    /** A red circle of four curves. */
    static Drawing redCircle(float x, float y, float radius) {
        return (document, page, content) -> {
            float c = radius * 0.5523f;
            content.setStrokingColor(0.9f, 0.05f, 0.1f);
            content.moveTo(x + radius, y);
            content.curveTo(x + radius, y + c, x + c, y + radius, x, y + radius);
            content.curveTo(x - c, y + radius, x - radius, y + c, x - radius, y);
            content.curveTo(x - radius, y - c, x - c, y - radius, x, y - radius);
            content.curveTo(x + c, y - radius, x + radius, y - c, x + radius, y);
            content.stroke();
        };
    }

    static Drawing all(Drawing... drawings) {
        return (document, page, content) -> {
            for (Drawing drawing : drawings) {
                drawing.on(document, page, content);
            }
        };
    }

    private static PDDocument document(int rotation, Drawing... drawings) throws IOException {
        PDDocument document = new PDDocument();
        for (Drawing drawing : drawings) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.on(document, page, content);
            }
        }
        return document;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
