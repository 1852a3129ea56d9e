package org.yinjian.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.file.NamedFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleSetTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void theSameSeedGivesTheSameBytes() {
        SampleSet one = SampleSet.of(5, 3);
        SampleSet again = SampleSet.of(5, 9);

        for (int number = 1; number <= 3; number++) {
            assertEquals(print(one.dossier(number)), print(again.dossier(number)));
        }
    }

    @Test
    void anotherSeedGivesAnotherDossier() {
        assertNotEquals(
                print(SampleSet.of(5, 1).dossier(1)), print(SampleSet.of(6, 1).dossier(1)));
        assertThrows(IllegalArgumentException.class, () -> SampleSet.of(5, 1).dossier(2));
    }

    @Test
    void everyFileIsInTheTruthAndEveryTruthIsWritten(@TempDir Path folder) throws Exception {
        SampleSet.of(11, 6).write(folder);

        for (int number = 1; number <= 6; number++) {
            String id = "S%04d".formatted(number);
            JsonNode truth = JSON.readTree(Files.readString(folder.resolve(id + ".truth.json")));
            try (var files = Files.list(folder.resolve(id))) {
                Set<String> written =
                        files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
                assertEquals(strings(truth.get("submittedFiles")), written, id);
            }
            assertTrue(truth.get("documents").size() >= 1, id);
        }
    }

    @Test
    void everyCaseTurnsUpAmongThePlans() {
        Set<Object> drawn = new HashSet<>();
        for (int seed = 0; seed < 2_000; seed++) {
            DossierPlan plan = PlanLottery.draw(SampleForm.FIRST, new Dice(seed));
            drawn.addAll(List.of(plan.condition(), plan.seal(), plan.certificates(), plan.submission()));
            drawn.addAll(plan.faults());
        }

        int all = Condition.values().length
                + SealCase.values().length
                + CertificateCase.values().length
                + Submission.values().length
                + FieldFault.values().length;
        assertEquals(all, drawn.size());
    }

    @Test
    void theSecondFormIsAskedForAndTellsItsOwnFields() {
        SampleSet second = SampleSet.of(5, 2, SampleForm.SECOND, Family.FIRST);
        SampleDossier dossier = second.dossier(2);

        JsonNode form = JSON.readTree(dossier.truth()).get("form");
        assertEquals(SecondForm.KEYS.size() + 1, form.get("fields").size());
        assertTrue(form.get("layout").asString().startsWith("second"));
        assertEquals(
                print(dossier),
                print(SampleSet.of(5, 9, SampleForm.SECOND, Family.FIRST).dossier(2)));
        assertNotEquals(print(dossier), print(SampleSet.of(5, 2).dossier(2)));
    }

    @Test
    void noFaultIsMadeInAFieldThatTheFormDoesNotHave() {
        for (int seed = 0; seed < 500; seed++) {
            DossierPlan plan = PlanLottery.draw(SampleForm.SECOND, new Dice(seed));

            assertTrue(plan.faults().stream().allMatch(SampleForm.SECOND::knows), plan.toString());
        }
        assertTrue(!SampleForm.SECOND.knows(FieldFault.INVALID_AGE));
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new HashSet<>();
        array.forEach(node -> strings.add(node.asString()));
        return strings;
    }

    private static List<String> print(SampleDossier dossier) {
        List<String> prints = new java.util.ArrayList<>(List.of(dossier.id(), dossier.truth()));
        for (NamedFile file : dossier.files()) {
            prints.add(file.name() + " " + ContentHash.of(file.bytes()));
        }
        return prints;
    }
}
