package org.yinjian.evaluation.speed;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.yinjian.adapters.intake.ContentRenderer;
import org.yinjian.adapters.intake.ContentUnpacker;
import org.yinjian.core.dossier.Payload;
import org.yinjian.core.reading.RawPage;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Face;
import org.yinjian.testkit.draw.Faces;
import org.yinjian.testkit.draw.PixelCanvas;
import org.yinjian.testkit.draw.TextStyle;
import org.yinjian.testkit.sample.SampleDossier;
import org.yinjian.testkit.sample.SampleSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is timed: a dense page, a scanned form, and the dossier that it belongs to, all from one seed.
 *
 * @param dense an A4 page of 37 lines at 200 dots to the inch
 * @param form the form's pages
 * @param dossier every file of the dossier, the form first
 */
record SpeedSamples(RawPage.Pixels dense, List<RawPage> form, List<Payload> dossier) {
    private static final long SEED = 20261202;
    private static final int LOOKED_AT = 60;
    private static final int LINES = 37;
    private static final int DPI = 200;
    private static final String SENTENCE = "后勤服务中心全体职工坚守岗位保障师生员工饮食住宿水电供应与校园环境整洁有序";

    /** @throws IllegalStateException when the generator gives no dossier of a scanned form and two certificates */
    static SpeedSamples make(ContentUnpacker unpacker, ContentRenderer renderer) {
        SampleSet set = SampleSet.of(SEED, LOOKED_AT);
        for (int number = 1; number <= LOOKED_AT; number++) {
            SampleDossier sample = set.dossier(number);
            Optional<String> form = scannedForm(sample);
            if (form.isPresent() && sample.files().size() == 3) {
                List<Payload> files = new ArrayList<>();
                sample.files().forEach(file -> {
                    List<Payload> payloads = unpacker.unpack(file.name(), file.bytes());
                    files.addAll(file.name().equals(form.get()) ? 0 : files.size(), payloads);
                });
                return new SpeedSamples(drawDense(), pages(renderer, files.getFirst()), files);
            }
        }
        throw new IllegalStateException(
                "none of " + LOOKED_AT + " generated dossiers is a scanned form with two certificates");
    }

    private static Optional<String> scannedForm(SampleDossier sample) {
        JsonNode truth = JsonMapper.builder().build().readTree(sample.truth());
        boolean scanned = truth.path("form").path("condition").asString("").equals("scan_jpg_200");
        return truth.path("documents")
                .valueStream()
                .filter(document ->
                        scanned && document.path("kind").asString("").equals("REGISTRATION_FORM"))
                .map(document -> document.path("file").asString(""))
                .findFirst();
    }

    private static RawPage.Pixels drawDense() {
        PixelCanvas canvas = new PixelCanvas(Faces.load(), 210, 297, DPI, Color.WHITE, Dice.of(SEED, 1));
        for (int line = 0; line < LINES; line++) {
            int from = line % SENTENCE.length();
            String text = SENTENCE.substring(from) + SENTENCE.substring(0, from);
            canvas.text(text, 20, 25 + line * 6.8, TextStyle.print(Face.SONG, 4.4));
        }
        return new RawPage.Pixels(1, canvas.image(), Optional.of(DPI), List.of(), List.of());
    }

    static List<RawPage> pages(ContentRenderer renderer, Payload payload) {
        List<RawPage> pages = new ArrayList<>();
        renderer.render(payload, pages::add);
        return pages;
    }

    /** Writes pages of pixels as PNG for a peer; the files in their order. */
    static List<Path> write(List<RawPage> pages, Path folder, String name) throws IOException {
        List<Path> files = new ArrayList<>();
        for (RawPage page : pages) {
            if (page instanceof RawPage.Pixels pixels) {
                Path file = folder.resolve(name + "-" + files.size() + ".png");
                BufferedImage image = pixels.image();
                ImageIO.write(image, "png", Files.newOutputStream(file));
                files.add(file);
            }
        }
        return files;
    }
}
