package org.yinjian.evaluation.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures here were counted by hand. */
class AccuracyScoreTest {
    private static final String TRUTH = """
            {"form": {"condition": "photo", "filledBy": "hand", "fields": {"name": "林晓", "age": "38岁", "email": "lin@qq.com",
              "ethnicity": "汉族", "position": null, "address": null, "portrait": true}},
             "seal": {"case": "near_miss", "expected": "FAIL", "defects": ["NAME_MISMATCH"], "text": "西昌学院"},
             "documents": [{"file": "a.zip/报名表.pdf", "kind": "REGISTRATION_FORM"},
               {"file": "all.pdf", "kind": "HONOUR_CERTIFICATE", "pageKinds": ["HONOUR_CERTIFICATE", "OTHER"]}],
             "certificates": {"items": [{"file": "all.pdf", "holder": "林晓", "title": "先进工作者", "awarder": "西昌学院", "date": "2019-12"}]},
             "dossierExpected": "NEEDS_CORRECTION",
             "gaps": [{"code": "NAME_MISMATCH"}, {"code": "MISSING_FIELD", "field": "position"}]}
            """;
    private static final String RECORD = """
            {"fields": {"name": {"value": "林 晓", "status": "READ", "confidence": 0.99},
               "age": {"value": "38", "status": "UNSURE", "confidence": 0.6},
               "email": {"value": "lin.qq.com", "status": "READ", "confidence": 0.9},
               "ethnicity": {"value": "汉", "status": "READ", "confidence": 0.97},
               "position": {"value": null, "status": "BLANK", "confidence": 0.95},
               "address": {"value": "西昌", "status": "UNSURE", "confidence": 0.4}},
             "seal": {"outcome": "PASS", "defects": ["INCOMPLETE"], "text": "西昌学院"},
             "documents": [{"file": "报名表.pdf", "kind": "REGISTRATION_FORM"},
               {"file": "all.pdf", "kind": "HONOUR_CERTIFICATE", "parts": [{"kind": "HONOUR_CERTIFICATE", "pages": [1, 2]}]}],
             "certificates": [{"file": "all.pdf", "holder": "林晓", "title": "先进个人", "awarder": "西昌学院", "date": "2019-12-03"},
               {"file": "x.pdf", "holder": "林晓", "title": "标兵", "awarder": "西昌学院", "date": "2018"}],
             "outcome": "NEEDS_REVIEW",
             "findings": [{"code": "UNSURE_FIELD", "subject": "fields.age", "severity": "REVIEW"},
               {"code": "MISSING_FIELD", "subject": "fields.address", "severity": "CORRECTION"},
               {"code": "LATE", "severity": "NOTE"}]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("D1.truth.json"), TRUTH);
        Files.writeString(folder.resolve("D1.json"), RECORD);
    }

    @Test
    void aValueIsExactWithoutSpacesAndPunctuationButAMailAddressKeepsThem() throws IOException {
        Tally tally = AccuracyScore.of(folder, folder).tally();

        assertEquals(new Rate(4, 6), tally.rate("fields", "exact"));
        assertEquals(new Rate(3, 4), tally.rate("fields", "stated, of the filled"));
        assertEquals(new Rate(1, 3), tally.rate("fields", "silent errors, of the stated"));
        assertEquals(new Rate(1, 1), tally.rate("silent errors by key", "email"));
        assertEquals(new Rate(1, 2), tally.rate("fields", "blank: found of the blank"));
        assertEquals(new Rate(1, 1), tally.rate("fields", "blank: right of those said blank"));
    }

    @Test
    void aPassThatMustNotBeIsCountedAsFalseAndAWrongDefectAsNotNamed() throws IOException {
        AccuracyScore score = AccuracyScore.of(folder, folder);

        assertEquals(new Rate(1, 1), score.falsePass());
        assertEquals(new Rate(0, 1), score.tally().rate("seals", "defect named"));
        assertEquals(new Rate(1, 1), score.tally().rate("seals", "text exact"));
    }

    @Test
    void documentsAreFoundByTheirOwnNameAndScansOfSeveralPageByPage() throws IOException {
        assertEquals(new Rate(2, 3), AccuracyScore.of(folder, folder).tally().rate("documents", "kind"));
    }

    @Test
    void aCertificateIsTheLikestOneAndADateWithoutADayIsRightByItsMonth() throws IOException {
        Tally tally = AccuracyScore.of(folder, folder).tally();

        assertEquals(new Rate(1, 1), tally.rate("certificates", "holder"));
        assertEquals(new Rate(0, 1), tally.rate("certificates", "title"));
        assertEquals(new Rate(1, 1), tally.rate("certificates", "date"));
        assertEquals(new Rate(1, 1), tally.rate("certificates", "dossiers with one too many"));
    }

    @Test
    void doubtsAndNotesAreNoWrongFindingsAndAMissingFieldCountsForItsField() throws IOException {
        Tally tally = AccuracyScore.of(folder, folder).tally();

        assertEquals(new Rate(0, 2), tally.rate("dossiers", "findings: found of those there"));
        assertEquals(new Rate(0, 1), tally.rate("dossiers", "findings: there of those found"));
        assertEquals(new Rate(0, 1), tally.rate("dossiers", "outcome right"));
        assertEquals(new Rate(1, 1), tally.rate("dossiers", "outcome right, or deferred only by an unsure field"));
    }

    @Test
    void aRecordThatIsNotThereIsNamedAndWrongInEverything() throws IOException {
        Files.delete(folder.resolve("D1.json"));
        AccuracyScore score = AccuracyScore.of(folder, folder);

        assertEquals(java.util.List.of("D1"), score.missing());
        assertEquals(new Rate(0, 4), score.tally().rate("fields", "stated, of the filled"));
    }

    @Test
    void aFolderWithoutTruthIsRefused() throws IOException {
        Files.delete(folder.resolve("D1.truth.json"));

        assertThrows(IllegalArgumentException.class, () -> AccuracyScore.of(folder, folder));
    }

    @Test
    void wilsonsIntervalIsThePublishedOne() {
        assertEquals(0, new Rate(0, 32).lower(), 1e-9);
        assertEquals(0.1072, new Rate(0, 32).upper(), 5e-5);
        assertEquals(0.6046, new Rate(22, 28).lower(), 5e-4);
        assertEquals(0.8979, new Rate(22, 28).upper(), 5e-4);
    }

    @Test
    void calibrationSetsWhatWasMeantAgainstWhatCame() {
        Calibration calibration = new Calibration();
        calibration.add(0.92, true);
        calibration.add(0.94, false);

        assertEquals(1, calibration.bins().size());
        assertEquals(0.93, calibration.bins().getFirst().meant(), 1e-9);
        assertEquals(0.43, calibration.expectedError(), 1e-9);
        assertEquals(-(Math.log(0.92) + Math.log(0.06)) / 2, calibration.logLoss(), 1e-9);
    }

    @Test
    void theReportNamesEveryTableAndTheJsonHoldsTheSame() throws IOException {
        AccuracyScore score = AccuracyScore.of(folder, folder);

        assertTrue(AccuracyReport.text(score).contains("false PASS"));
        assertTrue(AccuracyReport.json(score).contains("\"silent errors, of the stated\""));
    }
}
