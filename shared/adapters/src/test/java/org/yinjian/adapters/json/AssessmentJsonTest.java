package org.yinjian.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Outcome;

/** Regenerate the golden file with {@code -Dgolden.regenerate=true}, and read the difference before committing it. */
class AssessmentJsonTest {
    static final List<Assessment> RECORDS = SampleRecords.all();

    @ParameterizedTest
    @FieldSource("RECORDS")
    void what_is_read_back_is_written_the_same(Assessment record) {
        String json = AssessmentJson.write(record);
        assertEquals(json, AssessmentJson.write(AssessmentJson.read(json)));
    }

    @ParameterizedTest
    @FieldSource("RECORDS")
    void everything_but_the_strips_of_the_seals_is_read_back(Assessment record) {
        Assessment back = AssessmentJson.read(AssessmentJson.writeCompact(record));
        assertEquals(record.fields(), back.fields());
        assertEquals(record.documents(), back.documents());
        assertEquals(record.certificates(), back.certificates());
        assertEquals(record.findings(), back.findings());
        assertEquals(record.outcome(), back.outcome());
        assertEquals(record.seal().outcome(), back.seal().outcome());
        assertEquals(
                record.seal().deciding().isPresent(), back.seal().deciding().isPresent());
    }

    @Test
    void a_record_has_the_shape_of_the_contract() throws IOException {
        String written = AssessmentJson.write(SampleRecords.toCorrect())
                .replaceAll("\"version\" : \"sha256:[0-9a-f]{64}\"", "\"version\" : \"sha256:…\"");
        if (Boolean.getBoolean("golden.regenerate")) {
            Files.writeString(Path.of("src/test/resources/golden/assessment.json"), written);
        }
        assertEquals(golden("assessment.json"), written);
    }

    @Test
    void unknown_is_null_and_never_an_empty_text() {
        String json = AssessmentJson.write(SampleRecords.withoutForm());
        assertTrue(json.contains("\"receivedAt\" : null"));
        assertFalse(json.contains(": \"\""), json);
    }

    @Test
    void the_outcome_is_not_taken_from_the_text() {
        String forged = AssessmentJson.write(SampleRecords.toCorrect()).replace("NEEDS_CORRECTION", "COMPLETE");
        assertEquals(Outcome.NEEDS_CORRECTION, AssessmentJson.read(forged).outcome());
    }

    @Test
    void a_text_that_is_no_record_is_refused() {
        for (String text :
                List.of("", "null", "{}", "[1]", "{\"schema\": \"yinjian/assessment/2\"}", "{\"schema\": 1}")) {
            assertThrows(IllegalArgumentException.class, () -> AssessmentJson.read(text), text);
        }
    }

    private static String golden(String name) throws IOException {
        try (var in = Objects.requireNonNull(AssessmentJsonTest.class.getResourceAsStream("/golden/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
