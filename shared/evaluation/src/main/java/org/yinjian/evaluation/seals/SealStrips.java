package org.yinjian.evaluation.seals;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.Strip;
import org.yinjian.testkit.imprint.ImprintSample;
import org.yinjian.testkit.imprint.ImprintSet;
import org.yinjian.testkit.imprint.ImprintTruth;
import org.yinjian.vision.page.PixelImages;
import org.yinjian.vision.seal.ImprintFinder;
import org.yinjian.vision.seal.SealFinderSettings;

/**
 * Writes what the product's own finder and unwrapping show a recogniser of drawn seals, each strip with what stands on it, for
 * {@code shared/vision/models/seals/train.py}:
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

    private final ImprintSet set;
    private final SealFinderSettings settings = SealFinderSettings.standard();

    private SealStrips(ImprintSet set) {
        this.set = set;
    }

    public static void main(String[] arguments) throws IOException {
        System.exit(run(List.of(arguments), System.err));
    }

    static int run(List<String> arguments, PrintStream told) throws IOException {
        if (arguments.size() != 5) {
            told.println("SealStrips SEED COUNT FONTS NAMES OUT");
            return 2;
        }
        List<Path> fonts = FontFolder.files(Path.of(arguments.get(2)));
        List<String> names = Files.readAllLines(Path.of(arguments.get(3)));
        ImprintSet set = ImprintSet.training(Long.parseLong(arguments.getFirst()), fonts, names);
        new SealStrips(set).write(Integer.parseInt(arguments.get(1)), Path.of(arguments.get(4)), told);
        return 0;
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
        RememberedLines shown = new RememberedLines();
        try (Mat page = PixelImages.bounded(
                ImageIO.read(new ByteArrayInputStream(sample.picture().bytes())), Integer.MAX_VALUE)) {
            Optional<Imprint> found = find(page, sample.truth().pixelsPerMm(), shown);
            if (found.isPresent()) {
                write(found.get(), shown, sample.truth(), dice, records);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records.toByteArray();
    }

    private static void write(
            Imprint imprint, RememberedLines shown, ImprintTruth truth, Random dice, ByteArrayOutputStream records)
            throws IOException {
        List<Strip> arcs = new ArrayList<>(imprint.arcs());
        Collections.shuffle(arcs, dice);
        for (Strip strip : arcs.subList(0, Math.min(STRIPS, arcs.size()))) {
            shown.line(strip.text()).write(truth.owner(), records);
        }
        String under = truth.text().substring(truth.owner().length());
        if (imprint.innerLines().size() == 1 && !under.isEmpty()) {
            shown.line(imprint.innerLines().getFirst().text()).write(under, records);
        }
    }

    private Optional<Imprint> find(Mat page, double pixelsPerMm, RememberedLines shown) {
        List<Imprint> all = SealTrial.find(
                page,
                pixelsPerMm,
                side -> ImprintFinder.ofSeals(shown, shown, settings.at(side)),
                settings.workingSide());
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
