package org.yinjian.adapters.json;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.adapters.campaign.CampaignFiles;
import org.yinjian.core.assessment.AssessedCertificate;
import org.yinjian.core.assessment.AssessedDocument;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.AssessmentInput;
import org.yinjian.core.assessment.Assessor;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.certificate.Certificate;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.form.FormValues;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.reading.InkColour;
import org.yinjian.core.seal.ComparedCharacter;
import org.yinjian.core.seal.JudgedImprint;
import org.yinjian.core.seal.OwnerRelation;
import org.yinjian.core.seal.SealDefect;
import org.yinjian.core.seal.SealKind;
import org.yinjian.core.seal.SealOnPage;
import org.yinjian.core.seal.SealOutcome;
import org.yinjian.core.seal.SealVerdict;

/** Records of fictional dossiers, judged by the campaign that ships. */
public final class SampleRecords {
    private static final ContentHash FORM = hash("form");
    private static final Map<String, String> FIELDS = fields();

    private SampleRecords() {}

    public static Campaign campaign() {
        return CampaignFiles.load("zuimei-2021-national").orThrow();
    }

    /** One complete, one to be corrected in several ways, one for a person, one excluded, one without a form. */
    public static List<Assessment> all() {
        return List.of(complete(), toCorrect(), inReview(), excluded(), withoutForm());
    }

    public static Assessment complete() {
        return assess("S0001", Map.of(), List.of(), verdict(), certificates("陈示例"));
    }

    /** Bears texts that mean something to a spreadsheet and to a browser. */
    public static Assessment toCorrect() {
        Map<String, FieldValue> changed = Map.of(
                "name", field("=HYPERLINK(\"http://example.invalid\",\"点我\")", FieldStatus.UNSURE, 0.4),
                "phone", field("1380013800", FieldStatus.READ, 0.97),
                "position", field("<script>alert(1)</script>&\"'", FieldStatus.READ, 0.9),
                "postcode", field("", FieldStatus.BLANK, 0.95));
        List<AssessedDocument> more =
                List.of(document("损坏的证书.jpg", "image/jpeg", Optional.of(DocumentProblem.TRUNCATED)));
        return assess(
                "S0002",
                changed,
                more,
                verdict(SealDefect.SPECIAL_PURPOSE_SEAL),
                certificates("赵某").subList(0, 1));
    }

    public static Assessment inReview() {
        return assess(
                "S0003",
                Map.of("email", field("li@example.c0m", FieldStatus.UNSURE, 0.5)),
                List.of(),
                verdict(SealDefect.GREY_COPY),
                certificates("陈示例"));
    }

    public static Assessment excluded() {
        Map<String, FieldValue> changed = Map.of(
                "name", field("钱示例", FieldStatus.READ, 0.98), "unit", field("云岭大学后勤服务中心", FieldStatus.READ, 0.98));
        return assess("S0004", changed, List.of(), verdict(), certificates("钱示例"));
    }

    public static Assessment withoutForm() {
        AssessmentInput input = new AssessmentInput(
                new DossierId("S0005"),
                Optional.empty(),
                List.of(document("空.pdf", "application/pdf", Optional.of(DocumentProblem.EMPTY))),
                List.of(),
                List.of(),
                List.of(),
                new SealVerdict(
                        SealOutcome.FAIL,
                        List.of(SealDefect.NO_SEAL),
                        Optional.empty(),
                        Optional.empty(),
                        SealKind.UNKNOWN,
                        OwnerRelation.UNKNOWN,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of("报名表上没有单位公章。"),
                        List.of()));
        return new Assessor(campaign()).assess(input);
    }

    private static Assessment assess(
            String id,
            Map<String, FieldValue> changed,
            List<AssessedDocument> more,
            SealVerdict verdict,
            List<AssessedCertificate> certificates) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        FIELDS.forEach((key, text) -> values.put(key, field(text, FieldStatus.READ, 0.97)));
        values.putAll(changed);
        List<AssessedDocument> documents = new ArrayList<>();
        documents.add(document("报名表.pdf", "application/pdf", Optional.empty(), DocumentKind.REGISTRATION_FORM));
        certificates.forEach(one ->
                documents.add(document(one.file(), "image/jpeg", Optional.empty(), DocumentKind.HONOUR_CERTIFICATE)));
        documents.addAll(more);
        return new Assessor(campaign())
                .assess(new AssessmentInput(
                        new DossierId(id),
                        Optional.of(OffsetDateTime.parse("2021-11-01T09:00:00+08:00")),
                        documents,
                        List.of(new AssessmentInput.Form(
                                FORM, 1, new FormValues(values, List.of(new Box(300, 1400, 900, 400))))),
                        certificates,
                        List.of(),
                        verdict));
    }

    private static SealVerdict verdict(SealDefect... defects) {
        Imprint imprint = new Imprint(
                ImprintShape.ROUND,
                new Box(600, 1450, 330, 330),
                Optional.of(42.1),
                InkColour.RED,
                0.98,
                0.4,
                true,
                false,
                false,
                List.of(),
                List.of(),
                Optional.of("5101070012345"));
        JudgedImprint judged =
                new JudgedImprint(new SealOnPage(FORM, 1, imprint, true, true), "示例大学后勤管理处", 0.98, SealKind.OFFICIAL);
        SealOutcome outcome = List.of(defects).stream()
                .map(SealDefect::outcome)
                .max(SealOutcome::compareTo)
                .orElse(SealOutcome.PASS);
        return new SealVerdict(
                outcome,
                List.of(defects),
                Optional.of("示例大学后勤管理处"),
                Optional.of("示例大学后勤管理处"),
                SealKind.OFFICIAL,
                OwnerRelation.UNIT,
                Optional.of(judged),
                List.of(judged),
                List.of("公章没有压在日期上。"),
                List.of(defects).stream().map(defect -> "公章问题：" + defect + "。").toList(),
                List.of(
                        new ComparedCharacter("示", "示", ComparedCharacter.Sight.SEEN),
                        new ComparedCharacter("例", "", ComparedCharacter.Sight.UNCLEAR)));
    }

    private static List<AssessedCertificate> certificates(String holder) {
        return List.of(
                certificate("证书1.jpg", holder, "先进工作者", "示例省教育厅", "2019-12-01"),
                certificate("证书2.jpg", holder, "示例日报报道：最美身影", "示例日报社", "2020-06"));
    }

    private static AssessedCertificate certificate(
            String file, String holder, String title, String awarder, String date) {
        Certificate read = new Certificate(
                Optional.of(holder),
                Optional.of(title),
                Optional.of(awarder),
                Optional.of(date),
                FieldStatus.READ,
                0.95);
        return new AssessedCertificate(hash(file), file, Optional.of(1), read, Optional.of(awarder));
    }

    private static AssessedDocument document(
            String file, String type, Optional<DocumentProblem> problem, DocumentKind... pages) {
        boolean form = pages.length > 0 && pages[0] == DocumentKind.REGISTRATION_FORM;
        boolean unread = pages.length == 0;
        return new AssessedDocument(
                form ? FORM : hash(file),
                file,
                form ? Optional.of("材料.zip") : Optional.empty(),
                type,
                unread ? DocumentKind.UNREADABLE : pages[0],
                unread ? List.of() : List.of(new AssessedDocument.Part(pages[0], List.of(1))),
                unread
                        ? List.of()
                        : List.of(new AssessedDocument.Page(
                                1, Optional.of(1654), Optional.of(2339), Optional.of(200), form ? 90 : 0)),
                unread ? Optional.empty() : Optional.of("ppocr-v6-small/1"),
                problem);
    }

    private static FieldValue field(String value, FieldStatus status, double confidence) {
        Optional<String> text = value.isEmpty() ? Optional.empty() : Optional.of(value);
        return new FieldValue(
                text,
                text.map(one -> one + " "),
                status,
                confidence,
                Optional.of(FORM),
                Optional.of(1),
                Optional.of(new Box(412, 388, 190, 42)),
                status == FieldStatus.UNSURE ? List.of("另一种读法") : List.of());
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("recommendingUnit", "云岭省高校后勤管理协会");
        fields.put("name", "陈示例");
        fields.put("sex", "女");
        fields.put("ethnicity", "汉族");
        fields.put("age", "41");
        fields.put("politicalStatus", "中共党员");
        fields.put("phone", "13000000000");
        fields.put("email", "chen@example.com");
        fields.put("unit", "示例大学后勤管理处");
        fields.put("position", "主任");
        fields.put("address", "示例省示例市示例路1号");
        fields.put("postcode", "610000");
        fields.put("opinionDate", "2021-10-28");
        fields.put("portrait", "true");
        return fields;
    }

    private static ContentHash hash(String name) {
        return ContentHash.of(name.getBytes(StandardCharsets.UTF_8));
    }
}
