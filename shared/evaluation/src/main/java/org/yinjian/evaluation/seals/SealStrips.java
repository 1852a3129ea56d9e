package org.yinjian.evaluation.seals;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.Strip;
import org.yinjian.testkit.imprint.ImprintSample;
import org.yinjian.testkit.imprint.ImprintSet;
import org.yinjian.vision.page.PixelImages;
import org.yinjian.vision.seal.CircleImprintFinder;
import org.yinjian.vision.seal.PageContext;
import org.yinjian.vision.seal.SealFinderSettings;
import org.yinjian.vision.text.LineRecognizer;
import org.yinjian.vision.text.RecognizedLine;

/**
 * Writes what the product's own finder and unwrapping show a recogniser of drawn seals, each strip with what stands on it, for
 * {@code shared/vision/models/train_seals.py}:
 *
 * <pre>SealStrips SEED COUNT FONTS NAMES OUT</pre>
 *
 * FONTS is a folder of TrueType files, NAMES a file with a name a line. OUT holds records of big-endian integers: width, bytes
 * of the label, channels (1 or 3); then the label in UTF-8 and 48 rows of pixels. Exit 2 when the command was wrong.
 */
public final class SealStrips {
    /** Of an imprint's twelve unwrappings, so many are written: they are alike. */
    private static final int STRIPS = 4;
    /** A character of which less is inked is no label to learn from. */
    private static final double LEAST_VISIBLE = 0.3;

    private static final int CHUNK = 200;
    private static final double PAGE = 297;

    private final ImprintSet set;
    private final SealFinderSettings settings = SealFinderSettings.standard();

    private SealStrips(ImprintSet set) {
        this.set = set;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 5) {
            System.err.println("SealStrips SEED COUNT FONTS NAMES OUT");
            System.exit(2);
        }
        try (Stream<Path> fonts = Files.list(Path.of(arguments[2]))) {
            List<Path> files = fonts.sorted().toList();
            ImprintSet set =
                    ImprintSet.training(Long.parseLong(arguments[0]), files, Files.readAllLines(Path.of(arguments[3])));
            new SealStrips(set).write(Integer.parseInt(arguments[1]), Path.of(arguments[4]), System.err);
        }
    }

    private void write(int count, Path out, PrintStream told) throws IOException {
        try (BufferedOutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
            for (int first = 1; first <= count; first += CHUNK) {
                int last = Math.min(count, first + CHUNK - 1);
                List<byte[]> made = IntStream.rangeClosed(first, last)
                        .parallel()
                        .mapToObj(number -> strips(set.sample(number), new Random(number)))
                        .toList();
                for (byte[] records : made) {
                    file.write(records);
                }
                told.print("\r" + last + "/" + count);
            }
        }
        told.println();
    }

    /** The records of one seal; none where a character hardly shows or the seal is not found. */
    private byte[] strips(ImprintSample sample, Random dice) {
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        if (sample.truth().leastVisible() < LEAST_VISIBLE) {
            return records.toByteArray();
        }
        Shown shown = new Shown();
        String text = sample.truth().text();
        String arc = sample.truth().owner();
        try (Mat page = PixelImages.bounded(
                ImageIO.read(new ByteArrayInputStream(sample.picture().bytes())), Integer.MAX_VALUE)) {
            Optional<Imprint> found = find(page, sample.truth().pixelsPerMm(), shown);
            if (found.isPresent()) {
                List<Strip> arcs = new ArrayList<>(found.get().arcs());
                Collections.shuffle(arcs, dice);
                for (Strip strip : arcs.subList(0, Math.min(STRIPS, arcs.size()))) {
                    shown.of(strip.text()).write(arc, records);
                }
                List<Line> inner = found.get().innerLines();
                if (inner.size() == 1 && text.length() > arc.length()) {
                    shown.of(inner.getFirst().text()).write(text.substring(arc.length()), records);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records.toByteArray();
    }

    private Optional<Imprint> find(Mat page, double pixelsPerMm, Shown shown) {
        double longer = Math.max(page.cols(), page.rows()) / pixelsPerMm;
        int side = (int) Math.ceil(settings.workingSide() * longer / PAGE);
        List<Imprint> all = new CircleImprintFinder(shown, shown, settings.at(side))
                .find(page, new PageContext(Optional.of(pixelsPerMm), true, List.of()));
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** A strip's pixels. */
    private static final class Pixels {
        private final int width;
        private final byte[] bgr;

        Pixels(Mat line) {
            width = line.cols();
            bgr = new byte[3 * line.cols() * line.rows()];
            line.data().get(bgr);
        }

        void write(String label, ByteArrayOutputStream records) throws IOException {
            byte[] name = label.getBytes(StandardCharsets.UTF_8);
            boolean grey = IntStream.range(0, bgr.length / 3)
                    .allMatch(at -> bgr[3 * at] == bgr[3 * at + 1] && bgr[3 * at] == bgr[3 * at + 2]);
            DataOutputStream out = new DataOutputStream(records);
            out.writeInt(width);
            out.writeInt(name.length);
            out.writeInt(grey ? 1 : 3);
            out.write(name);
            for (int at = 0; at < bgr.length; at += grey ? 3 : 1) {
                out.write(bgr[at]);
            }
        }
    }

    /** Reads nothing: remembers the lines that it is shown and answers with their numbers. */
    private static final class Shown implements LineRecognizer {
        private final Map<String, Pixels> lines = new ConcurrentHashMap<>();

        @Override
        public RecognizedLine recognize(Mat line) {
            Pixels pixels = new Pixels(line);
            String number;
            synchronized (lines) {
                number = "#" + lines.size();
                lines.put(number, pixels);
            }
            return new RecognizedLine(number, 0.5, Emissions.none());
        }

        Pixels of(String number) {
            return Optional.ofNullable(lines.get(number)).orElseThrow();
        }
    }
}
