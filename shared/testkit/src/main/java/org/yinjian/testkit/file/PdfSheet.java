package org.yinjian.testkit.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Canvas;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Face;
import org.yinjian.testkit.draw.Faces;
import org.yinjian.testkit.draw.PixelCanvas;
import org.yinjian.testkit.draw.Portrait;
import org.yinjian.testkit.draw.TextStyle;

/** A page as an office program exports it: text as text, nothing scanned. */
public final class PdfSheet implements Canvas, AutoCloseable {
    private static final double POINTS = 72 / 25.4;

    private final Faces faces;
    private final double height;
    private final PDDocument document = new PDDocument();
    private final PDPageContentStream content;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

    /** A page of a size in millimetres. */
    public PdfSheet(Faces faces, double width, double height) {
        this.faces = faces;
        this.height = height;
        PDPage page = new PDPage(new PDRectangle((float) (width * POINTS), (float) (height * POINTS)));
        document.addPage(page);
        try {
            content = new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The finished file; nothing can be drawn after it. */
    public byte[] finish() {
        try {
            content.close();
            return PdfBytes.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Faces faces() {
        return faces;
    }

    @Override
    public void rule(double x1, double y1, double x2, double y2, double width, Color colour) {
        draw(() -> {
            content.setStrokingColor(colour);
            content.setLineWidth((float) (width * POINTS));
            content.moveTo(x(x1), y(y1));
            content.lineTo(x(x2), y(y2));
            content.stroke();
        });
    }

    @Override
    public void fill(Area area, Color colour) {
        draw(() -> {
            content.setNonStrokingColor(colour);
            content.addRect(x(area.x()), y(area.bottom()), x(area.width()), x(area.height()));
            content.fill();
        });
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        if (text.isEmpty()) {
            return;
        }
        draw(() -> {
            content.beginText();
            content.setNonStrokingColor(style.colour());
            content.setFont(font(faces.whole(style.face(), text)), (float) (style.size() * POINTS));
            content.newLineAtOffset(x(x), y(y));
            content.showText(text);
            content.endText();
        });
    }

    @Override
    public void portrait(Area area, Portrait portrait) {
        PixelCanvas picture = new PixelCanvas(faces, area.width(), area.height(), 250, Color.WHITE, new Dice(0));
        picture.portrait(new Area(0, 0, area.width(), area.height()), portrait);
        image(picture.image(), area);
    }

    /** Lays a picture over the page; transparent pixels let the page through. */
    public void image(BufferedImage picture, Area area) {
        draw(() -> {
            PDImageXObject image = LosslessFactory.createFromImage(document, picture);
            content.drawImage(image, x(area.x()), y(area.bottom()), x(area.width()), x(area.height()));
        });
    }

    private PDFont font(Face face) throws IOException {
        PDFont known = fonts.get(face);
        if (known != null) {
            return known;
        }
        try (InputStream stream = faces.open(face)) {
            PDFont font = PDType0Font.load(document, stream, true);
            fonts.put(face, font);
            return font;
        }
    }

    private static float x(double millimetres) {
        return (float) (millimetres * POINTS);
    }

    private float y(double millimetres) {
        return (float) ((height - millimetres) * POINTS);
    }

    private static void draw(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
