package org.yinjian.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinjian.adapters.campaign.CampaignFiles;
import org.yinjian.adapters.campaign.LoadedCampaign;
import org.yinjian.core.campaign.FormTemplate;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.text.PlainText;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.file.NamedFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HeldOutFamilyTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DossierMaker MAKER = new DossierMaker(SampleForm.FIRST, Family.HELD_OUT);

    @Test
    void theSameSeedGivesTheSameBytes() {
        for (Condition condition : List.of(Condition.WECHAT, Condition.FOLD, Condition.NOISY_SCAN)) {
            DossierPlan plan = DossierPlan.complete().filledInByHand().with(condition, SealCase.EXACT);

            assertEquals(print(MAKER.make("T", plan, 4)), print(MAKER.make("T", plan, 4)));
        }
    }

    @Test
    void theBoxOfTheTruthHoldsTheSealWhateverLensOrFoldBentTheSheet() throws IOException {
        for (Condition condition : List.of(
                Condition.PHOTO_GOOD, Condition.WECHAT, Condition.FOLD, Condition.SKEW_SCAN, Condition.ROTATED)) {
            SampleDossier dossier = MAKER.make("T", DossierPlan.complete().with(condition, SealCase.EXACT), 3);
            BufferedImage page = ImageIO.read(
                    new ByteArrayInputStream(dossier.files().getFirst().bytes()));
            JsonNode box = JSON.readTree(dossier.truth()).get("seal").get("box");

            assertTrue(touched(page, box), condition + " " + box);
        }
    }

    /** Ink lies along each side of the box, just inside it: the rim of a round seal touches all four. */
    private static boolean touched(BufferedImage page, JsonNode box) {
        int left = box.get(0).asInt();
        int top = box.get(1).asInt();
        int right = box.get(2).asInt();
        int bottom = box.get(3).asInt();
        int margin = (right - left) / 16;
        int third = (right - left) / 3;
        return red(page, left - 3, top + third, left + margin, bottom - third)
                && red(page, right - margin, top + third, right + 3, bottom - third)
                && red(page, left + third, top - 3, right - third, top + margin)
                && red(page, left + third, bottom - margin, right - third, bottom + 3);
    }

    private static boolean red(BufferedImage page, int left, int top, int right, int bottom) {
        int red = 0;
        for (int y = Math.max(0, top); y < Math.min(page.getHeight(), bottom); y++) {
            for (int x = Math.max(0, left); x < Math.min(page.getWidth(), right); x++) {
                int pixel = page.getRGB(x, y);
                int strongest = (pixel >> 16) & 0xFF;
                red += strongest > ((pixel >> 8) & 0xFF) + 28 && strongest > (pixel & 0xFF) + 20 ? 1 : 0;
            }
        }
        return red > 20;
    }

    @Test
    void noOfficeOfTheFirstFamilyPrintsItsForms() {
        for (int seed = 0; seed < 20; seed++) {
            FormDesign drawn = Family.HELD_OUT.design(SampleForm.FIRST, seed % 2 == 0, new Dice(seed));

            for (FormDesign known : List.of(FirstForm.NOTICE, FirstForm.REGROUPED)) {
                assertNotEquals(known.heading().title(), drawn.heading().title());
                assertNotEquals(known.rows(), drawn.rows());
                assertNotEquals(known.notes(), drawn.notes());
            }
        }
    }

    /** The campaign that ships says what its form's labels may be; a form with others would be another campaign's. */
    @Test
    void itsLabelsAreOnesThatTheCampaignKnows() {
        FormTemplate form = assertInstanceOf(LoadedCampaign.Valid.class, CampaignFiles.load("zuimei-2021-national"))
                .campaign()
                .form();
        for (int seed = 0; seed < 40; seed++) {
            FormDesign drawn = Family.HELD_OUT.design(SampleForm.FIRST, seed % 2 == 0, new Dice(seed));

            drawn.rows().stream()
                    .flatMap(row -> row.slots().stream())
                    .forEach(slot -> assertTrue(known(form, slot), slot.toString()));
            assertTrue(
                    form.opinionLabels().stream()
                            .anyMatch(label ->
                                    same(label, drawn.opinions().getLast().label())),
                    drawn.opinions().toString());
            assertTrue(form.titleMarks().stream()
                    .anyMatch(mark -> drawn.heading().title().contains(mark)));
        }
    }

    private static boolean known(FormTemplate form, FormDesign.Slot slot) {
        return form.fields().stream()
                .filter(field -> field.key().equals(slot.key()))
                .anyMatch(field -> field.labels().stream().anyMatch(label -> same(label, slot.label())));
    }

    private static boolean same(String one, String other) {
        return PlainText.of(one).equals(PlainText.of(other));
    }

    @Test
    void aSetIsWrittenFromTheCommandLineWithASheetToLookAt(@TempDir Path folder) throws IOException {
        Path sheet = folder.resolve("sheet.png");
        List<String> command = List.of(
                "7", "2", folder.resolve("set").toString(), "--family", "held-out", "--sheet", sheet.toString());
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        int exit = SampleSets.run(command, new PrintStream(told, true, StandardCharsets.UTF_8));

        assertEquals(0, exit);
        assertTrue(told.toString(StandardCharsets.UTF_8).contains("2/2"));
        assertTrue(Files.exists(folder.resolve("set/S0002.truth.json")));
        assertEquals(1600, ImageIO.read(sheet.toFile()).getWidth());
    }

    @Test
    void aCommandThatIsNotUnderstoodWritesNothing(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(told, true, StandardCharsets.UTF_8);
        String set = folder.resolve("set").toString();

        assertEquals(2, SampleSets.run(List.of("7", "two", set), to));
        assertEquals(2, SampleSets.run(List.of("7", "2", set, "--family", "strange"), to));
        assertEquals(2, SampleSets.run(List.of("7", "2"), to));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    private static List<String> print(SampleDossier dossier) {
        return dossier.files().stream()
                .map(NamedFile::bytes)
                .map(bytes -> ContentHash.of(bytes).toString())
                .toList();
    }
}
