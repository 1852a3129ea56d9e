package org.yinjian.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.yinjian.testkit.draw.Faces;
import org.yinjian.testkit.file.NamedFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierMakerTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DossierMaker MAKER = new DossierMaker(Faces.load());

    @Test
    void aCompleteDossierHasNoGap() {
        JsonNode truth = truth(make(DossierPlan.complete()));

        assertEquals("COMPLETE", truth.get("dossierExpected").asString());
        assertEquals(0, truth.get("gaps").size());
        assertEquals(2, truth.get("certificates").get("items").size());
    }

    @Test
    void theBoxOfTheTruthHoldsTheRedOfTheSeal() throws IOException {
        for (Condition condition : List.of(Condition.SCAN_JPG_200, Condition.ROTATED, Condition.PHOTO_GOOD)) {
            SampleDossier dossier = make(DossierPlan.complete().with(condition, SealCase.EXACT));
            BufferedImage page = ImageIO.read(
                    new ByteArrayInputStream(dossier.files().getFirst().bytes()));
            JsonNode box = truth(dossier).get("seal").get("box");

            int red = reds(
                    page,
                    box.get(0).asInt(),
                    box.get(1).asInt(),
                    box.get(2).asInt(),
                    box.get(3).asInt());
            int area = (box.get(2).asInt() - box.get(0).asInt())
                    * (box.get(3).asInt() - box.get(1).asInt());

            assertTrue(red > area / 20, condition + ": " + red + " red pixels of " + area);
        }
    }

    @Test
    void aNearMissNamesAnotherUniversityOneOrTwoCharactersAway() {
        JsonNode truth = truth(make(DossierPlan.complete().with(Condition.SCAN_JPG_200, SealCase.NEAR_MISS)));

        String unit = truth.get("form").get("fields").get("unit").asString();
        String seal = truth.get("seal").get("text").asString();
        assertTrue(!unit.startsWith(seal) && !seal.startsWith(unit), unit + " / " + seal);
        long alike =
                seal.chars().filter(character -> unit.indexOf(character) >= 0).count();
        assertTrue(alike * 2 > seal.length(), unit + " / " + seal);
        assertEquals("NAME_MISMATCH", truth.get("gaps").get(0).get("code").asString());
    }

    @Test
    void aBornDigitalFormHasItsTextAndItsSealAsAnImage() throws IOException {
        SampleDossier dossier = make(DossierPlan.complete().with(Condition.PDF_BORN, SealCase.PASTED));
        try (PDDocument document = Loader.loadPDF(dossier.files().getFirst().bytes())) {
            String text = new PDFTextStripper().getText(document);
            String name = truth(dossier).get("form").get("fields").get("name").asString();

            assertTrue(text.contains(name), text);
            assertTrue(document.getPage(0)
                    .getResources()
                    .getXObjectNames()
                    .iterator()
                    .hasNext());
        }
    }

    @Test
    void aLockedCertificateAsksForItsPassword() {
        SampleDossier dossier = make(DossierPlan.complete().with(CertificateCase.LOCKED));
        byte[] locked = dossier.files().getLast().bytes();

        assertThrows(
                InvalidPasswordException.class, () -> Loader.loadPDF(locked).close());
    }

    @Test
    void aBrokenCertificateCannotBeRead() {
        SampleDossier dossier = make(DossierPlan.complete().with(CertificateCase.TRUNCATED));
        byte[] broken = dossier.files().getLast().bytes();

        assertThrows(IOException.class, () -> {
            if (ImageIO.read(new ByteArrayInputStream(broken)) == null) {
                throw new IOException("no picture");
            }
        });
        assertEquals(
                "UNREADABLE_FILE", truth(dossier).get("gaps").get(1).get("code").asString());
    }

    @Test
    void aZipBearsItsNamesInGbk() throws IOException {
        SampleDossier dossier = make(DossierPlan.complete().with(Submission.ZIP));
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(dossier.files().getFirst().bytes()), Charset.forName("GBK"))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }

        List<String> told = new ArrayList<>();
        truth(dossier)
                .get("documents")
                .forEach(node -> told.add(node.get("file").asString()));
        assertEquals(told, names);
    }

    @Test
    void aPlanThatCannotBeIsRefused() {
        DossierPlan plan = DossierPlan.complete();

        assertThrows(IllegalArgumentException.class, () -> plan.with(Condition.SCAN_JPG_200, SealCase.PASTED));
        assertThrows(IllegalArgumentException.class, () -> plan.with(Condition.DOCX_BORN, SealCase.EXACT));
        assertThrows(IllegalArgumentException.class, () -> plan.ofTeam().with(FieldFault.INVALID_AGE));
    }

    @Test
    void theDemonstrationShowsEightDifferentDossiers() {
        List<SampleDossier> samples = DemoSamples.make();

        assertEquals(8, samples.size());
        assertNotEquals(samples.get(0).truth(), samples.get(1).truth());
        assertTrue(samples.stream()
                .flatMap(sample -> sample.files().stream())
                .map(NamedFile::name)
                .anyMatch(name -> name.endsWith(".eml")));
    }

    private static SampleDossier make(DossierPlan plan) {
        return MAKER.make("T", plan, 3);
    }

    private static JsonNode truth(SampleDossier dossier) {
        return JSON.readTree(dossier.truth());
    }

    private static int reds(BufferedImage page, int left, int top, int right, int bottom) {
        int red = 0;
        for (int y = Math.max(0, top); y < Math.min(page.getHeight(), bottom); y++) {
            for (int x = Math.max(0, left); x < Math.min(page.getWidth(), right); x++) {
                int pixel = page.getRGB(x, y);
                int strongest = (pixel >> 16) & 0xFF;
                if (strongest > ((pixel >> 8) & 0xFF) + 50 && strongest > (pixel & 0xFF) + 30) {
                    red++;
                }
            }
        }
        return red;
    }
}
