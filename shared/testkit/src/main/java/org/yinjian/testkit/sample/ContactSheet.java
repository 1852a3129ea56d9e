package org.yinjian.testkit.sample;

import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.yinjian.testkit.capture.Jpeg;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Face;
import org.yinjian.testkit.draw.Faces;
import org.yinjian.testkit.draw.PixelCanvas;
import org.yinjian.testkit.draw.TextStyle;
import org.yinjian.testkit.file.NamedFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sheet of thumbnails, the forms of a set in the order of their ids, for people to see what the samples are like. Forms
 * inside a mail or a word processor's file are left out. Safe for several threads.
 */
public final class ContactSheet {
    private static final int COLUMNS = 4;
    /** Ten pixels to the millimetre: the sheet is 1600 pixels wide. */
    private static final int DPI = 254;

    private static final double CELL_WIDTH = 40;
    private static final double CELL_HEIGHT = 57;
    private static final double PICTURE_WIDTH = 38;
    private static final double PICTURE_HEIGHT = 51;
    private static final float PDF_DPI = 72;
    private static final double QUALITY = 0.75;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Map<String, Thumbnail> thumbnails = new ConcurrentSkipListMap<>();

    private record Thumbnail(BufferedImage image, String caption) {}

    /** Takes the dossier's form, which is the first of its documents. */
    public void add(SampleDossier dossier) {
        form(dossier.files().getFirst())
                .ifPresent(image -> thumbnails.put(
                        dossier.id(), new Thumbnail(small(image), caption(dossier.id(), dossier.truth()))));
    }

    /** Writes a PNG, or a JPEG where the file is named {@code .jpg}; of a set without pictures an empty one. */
    public void write(Path file) {
        int rows = Math.max(1, (thumbnails.size() + COLUMNS - 1) / COLUMNS);
        PixelCanvas canvas =
                new PixelCanvas(Faces.load(), COLUMNS * CELL_WIDTH, rows * CELL_HEIGHT, DPI, Color.WHITE, new Dice(0));
        int at = 0;
        for (Thumbnail thumbnail : thumbnails.values()) {
            double x = (at % COLUMNS + 0.5) * CELL_WIDTH;
            int row = at / COLUMNS;
            double y = row * CELL_HEIGHT;
            canvas.paste(thumbnail.image(), x, y + 0.5 + PICTURE_HEIGHT / 2);
            canvas.centred(thumbnail.caption(), x, y + PICTURE_HEIGHT + 3, TextStyle.print(Face.HEI, 1.6));
            at++;
        }
        try {
            if (file.toString().endsWith(".jpg")) {
                Files.write(file, Jpeg.encode(canvas.image(), QUALITY, 0));
            } else {
                ImageIO.write(canvas.image(), "png", file.toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the sheet could not be written to " + file, e);
        }
    }

    private String caption(String id, String truth) {
        JsonNode form = mapper.readTree(truth).get("form");
        JsonNode seal = mapper.readTree(truth).get("seal");
        return String.join(
                " ",
                List.of(
                        id,
                        form.get("condition").asString(),
                        form.get("filledBy").asString(),
                        seal.get("case").asString()));
    }

    private static BufferedImage small(BufferedImage image) {
        double scale = DPI / 25.4 * Math.min(PICTURE_WIDTH / image.getWidth(), PICTURE_HEIGHT / image.getHeight());
        int width = Math.max(1, (int) (image.getWidth() * scale));
        int height = Math.max(1, (int) (image.getHeight() * scale));
        BufferedImage thumbnail = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        thumbnail
                .createGraphics()
                .drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        return thumbnail;
    }

    private static Optional<BufferedImage> form(NamedFile file) {
        try {
            if (file.name().endsWith(".zip")) {
                return form(firstOf(file));
            }
            if (file.name().endsWith(".pdf")) {
                try (PDDocument document = Loader.loadPDF(file.bytes())) {
                    return Optional.of(new PDFRenderer(document).renderImageWithDPI(0, PDF_DPI));
                }
            }
            return file.name().endsWith(".jpg")
                    ? Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(file.bytes())))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file.name() + " cannot be shown", e);
        }
    }

    private static NamedFile firstOf(NamedFile archive) throws IOException {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(archive.bytes()), Charset.forName("GBK"))) {
            var entry = zip.getNextEntry();
            return new NamedFile(entry == null ? "" : entry.getName(), zip.readAllBytes());
        }
    }
}
