package org.yinjian.testkit.imprint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.yinjian.testkit.capture.Jpeg;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Face;
import org.yinjian.testkit.draw.Faces;
import org.yinjian.testkit.draw.PixelCanvas;
import org.yinjian.testkit.draw.TextStyle;

/** A sheet of thumbnails: the first sixty imprints of a set, for people to see what they are like. Safe for threads. */
public final class ImprintSheet {
    private static final int SHOWN = 60;
    private static final int COLUMNS = 8;
    private static final int DPI = 254;
    private static final double CELL_WIDTH = 24;
    private static final double CELL_HEIGHT = 25;
    private static final double PICTURE_WIDTH = 23;
    private static final double PICTURE_HEIGHT = 19.5;
    private static final double QUALITY = 0.62;

    private final Map<String, ImprintSample> samples = new ConcurrentSkipListMap<>();

    /** Keeps a sample that is one of the first. */
    public void add(ImprintSample sample) {
        if (Integer.parseInt(sample.truth().id().substring(1)) <= SHOWN) {
            samples.put(sample.truth().id(), sample);
        }
    }

    /** Writes a JPEG. */
    public void write(Path file) {
        int rows = Math.max(1, (samples.size() + COLUMNS - 1) / COLUMNS);
        PixelCanvas canvas =
                new PixelCanvas(Faces.load(), COLUMNS * CELL_WIDTH, rows * CELL_HEIGHT, DPI, Color.WHITE, new Dice(0));
        int at = 0;
        for (ImprintSample sample : samples.values()) {
            double x = (at % COLUMNS + 0.5) * CELL_WIDTH;
            int row = at / COLUMNS;
            double y = row * CELL_HEIGHT;
            canvas.paste(small(sample), x, y + 0.5 + PICTURE_HEIGHT / 2);
            caption(canvas, sample.truth(), x, y + PICTURE_HEIGHT + 2);
            at++;
        }
        try {
            Files.write(file, Jpeg.encode(canvas.image(), QUALITY, 0));
        } catch (IOException e) {
            throw new UncheckedIOException("the sheet could not be written to " + file, e);
        }
    }

    private static void caption(PixelCanvas canvas, ImprintTruth truth, double x, double y) {
        TextStyle style = TextStyle.print(Face.HEI, 1.25);
        String what = truth.decoy().isEmpty() ? truth.kind().key() : truth.decoy();
        Color tone = truth.kind().passes() ? new Color(0, 110, 60) : new Color(150, 30, 30);
        canvas.centred(
                what + ", " + truth.condition().key() + ", " + truth.taking().key(), x, y, style.colour(tone));
        canvas.centred(shown(canvas.faces(), truth.claim()), x, y + 1.7, style.size(1.2));
    }

    /** Without the rare characters that the caption's font lacks. */
    private static String shown(Faces faces, String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(character -> faces.has(Face.HEI, character.codePointAt(0)) ? character : "_")
                .collect(Collectors.joining());
    }

    private static BufferedImage small(ImprintSample sample) {
        try {
            BufferedImage picture =
                    ImageIO.read(new ByteArrayInputStream(sample.picture().bytes()));
            double scale = DPI / 25.4;
            double fit =
                    Math.min(PICTURE_WIDTH * scale / picture.getWidth(), PICTURE_HEIGHT * scale / picture.getHeight());
            int width = (int) (picture.getWidth() * fit);
            int height = (int) (picture.getHeight() * fit);
            BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = small.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(picture, 0, 0, width, height, null);
            graphics.dispose();
            return small;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
