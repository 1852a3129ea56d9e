package org.yinjian.adapters.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

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

    /** A scan stored as JPEG 2000, as some offices' scanners do. */
    static Drawing jpeg2000(BufferedImage image) {
        return (document, page, content) -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(image, "jpeg2000", bytes)) {
                throw new IOException("no writer of JPEG 2000");
            }
            content.drawImage(stored(document, bytes.toByteArray(), COSName.JPX_DECODE, image, 8), 0, 0, WIDTH, HEIGHT);
        };
    }

    /** A scan of black and white stored as JBIG2: a page and one region in MMR, as PDFBox codes faxes. */
    static Drawing jbig2(BufferedImage image) {
        return (document, page, content) -> {
            PDImageXObject fax = CCITTFactory.createFromImage(document, image);
            byte[] coded = fax.getCOSObject().createRawInputStream().readAllBytes();
            ByteBuffer bytes = ByteBuffer.allocate(11 + 19 + 11 + 18 + coded.length);
            bytes.putInt(0).put((byte) 48).put((byte) 0).put((byte) 1).putInt(19);
            bytes.putInt(image.getWidth()).putInt(image.getHeight()).putInt(0).putInt(0);
            bytes.put((byte) 0).putShort((short) 0);
            bytes.putInt(1).put((byte) 38).put((byte) 0).put((byte) 1).putInt(18 + coded.length);
            bytes.putInt(image.getWidth()).putInt(image.getHeight()).putInt(0).putInt(0);
            bytes.put((byte) 0).put((byte) 1).put(coded);
            content.drawImage(stored(document, bytes.array(), COSName.JBIG2_DECODE, image, 1), 0, 0, WIDTH, HEIGHT);
        };
    }

    private static PDImageXObject stored(
            PDDocument document, byte[] bytes, COSName filter, BufferedImage image, int bits) throws IOException {
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(bytes),
                filter,
                image.getWidth(),
                image.getHeight(),
                bits,
                bits == 1 ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE);
    }

    /** A field of a form that was filled in with a viewer. */
    static Drawing field(String value, float x, float y, float width, float height) {
        return (document, page, content) -> {
            PDAcroForm form = new PDAcroForm(document);
            PDResources resources = new PDResources();
            resources.put(COSName.HELV, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv 12 Tf 0 g");
            document.getDocumentCatalog().setAcroForm(form);
            PDTextField field = new PDTextField(form);
            field.setPartialName("value");
            field.getWidgets().getFirst().setRectangle(new PDRectangle(x, y, width, height));
            field.getWidgets().getFirst().setPage(page);
            page.getAnnotations().add(field.getWidgets().getFirst());
            form.getFields().add(field);
            field.setValue(value);
        };
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
