package org.yinjian.core.assessment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yinjian.core.assessment.AssessmentInput.Form;
import org.yinjian.core.assessment.AssessmentInput.PageOf;
import org.yinjian.core.campaign.ApplicantKind;
import org.yinjian.core.campaign.ApplicantRules;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.CampaignId;
import org.yinjian.core.campaign.Category;
import org.yinjian.core.campaign.CertificateRules;
import org.yinjian.core.campaign.Channel;
import org.yinjian.core.campaign.Clause;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldPlace;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.campaign.FormTemplate;
import org.yinjian.core.campaign.Lexicon;
import org.yinjian.core.campaign.Notice;
import org.yinjian.core.campaign.Office;
import org.yinjian.core.campaign.PastHonour;
import org.yinjian.core.campaign.Portal;
import org.yinjian.core.campaign.Quota;
import org.yinjian.core.campaign.Recommender;
import org.yinjian.core.campaign.RecommenderKind;
import org.yinjian.core.campaign.Schedule;
import org.yinjian.core.campaign.SealRequirements;
import org.yinjian.core.certificate.Certificate;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.form.FormValues;
import org.yinjian.core.reading.Box;
import org.yinjian.core.seal.OwnerRelation;
import org.yinjian.core.seal.SealDefect;
import org.yinjian.core.seal.SealKind;
import org.yinjian.core.seal.SealOutcome;
import org.yinjian.core.seal.SealVerdict;

/** A campaign and dossiers for tests: a complete dossier, to be changed in the one thing that a test is about. */
public final class Given {
    private static final Set<ApplicantKind> BOTH = Set.of(ApplicantKind.PERSON, ApplicantKind.TEAM);
    private static final Set<ApplicantKind> PERSON = Set.of(ApplicantKind.PERSON);
    private static final Box BOX = new Box(10, 20, 30, 40);

    private final Map<String, FieldValue> fields = new LinkedHashMap<>();
    private final List<AssessedDocument> documents = new ArrayList<>();
    private final List<Form> moreForms = new ArrayList<>();
    private final List<AssessedCertificate> certificates = new ArrayList<>();
    private final List<PageOf> blank = new ArrayList<>();
    private String dossier = "D1";
    private boolean form = true;
    private boolean markup;
    private Optional<OffsetDateTime> receivedAt = Optional.empty();
    private List<SealDefect> defects = List.of();

    private Given() {
        read("recommendingUnit", "甲省高校后勤协会");
        read("name", "张三丰");
        read("sex", "男");
        read("ethnicity", "汉族");
        read("age", "35");
        read("politicalStatus", "党员");
        read("phone", "13800138000");
        read("email", "a.b@example.edu.cn");
        read("unit", "某某大学后勤处");
        read("postcode", "610000");
        read("opinionDate", "2021-11-03");
        read("portrait", "true");
        certificate("张三丰", "先进个人", "某某大学", "2019-05-01");
        certificate("张三丰", "优秀员工", "某某大学", "2020-06-01");
    }

    public static Given completeDossier() {
        return new Given();
    }

    public Given named(String id) {
        dossier = id;
        return this;
    }

    public Given read(String key, String value) {
        return field(key, FieldStatus.READ, value);
    }

    public Given field(String key, FieldStatus status, String value) {
        boolean nowhere = status == FieldStatus.MISSING;
        Optional<String> text = value.isEmpty() ? Optional.empty() : Optional.of(value);
        fields.put(
                key,
                nowhere
                        ? FieldValue.missing()
                        : new FieldValue(
                                text,
                                text,
                                status,
                                0.9,
                                Optional.of(hash("form")),
                                Optional.of(1),
                                Optional.of(BOX),
                                List.of()));
        return this;
    }

    /** A value that may also be another. */
    public Given doubted(String key, String value, String alternative) {
        fields.put(
                key,
                new FieldValue(
                        Optional.of(value),
                        Optional.of(value),
                        FieldStatus.UNSURE,
                        0.5,
                        Optional.of(hash("form")),
                        Optional.of(1),
                        Optional.of(BOX),
                        List.of(alternative)));
        return this;
    }

    public Given blank(String key) {
        return field(key, FieldStatus.BLANK, "");
    }

    public Given withoutForm() {
        form = false;
        return this;
    }

    public Given asOfficeFile() {
        markup = true;
        return this;
    }

    public Given received(String moment) {
        receivedAt = Optional.of(OffsetDateTime.parse(moment));
        return this;
    }

    public Given seal(SealDefect... found) {
        defects = List.of(found);
        return this;
    }

    public Given withoutCertificates() {
        certificates.clear();
        documents.clear();
        return this;
    }

    public Given certificate(String holder, String title, String awarder, String date) {
        return certificate("c" + (documents.size() + 1), holder, title, awarder, date);
    }

    public Given certificate(String file, String holder, String title, String awarder, String date) {
        document(file, "image/jpeg", Optional.empty(), DocumentKind.HONOUR_CERTIFICATE);
        Certificate read = new Certificate(text(holder), text(title), text(awarder), text(date), FieldStatus.READ, 0.9);
        certificates.add(new AssessedCertificate(hash(file), file, Optional.of(1), read, Optional.empty()));
        return this;
    }

    /** A certificate that the reader is not sure of, with the other numbers that are printed on it. */
    public Given doubtedCertificate(String holder, String title, String awarder, String date, String... numbers) {
        String file = "c" + (documents.size() + 1);
        document(file, "image/jpeg", Optional.empty(), DocumentKind.HONOUR_CERTIFICATE);
        Certificate read =
                new Certificate(text(holder), text(title), text(awarder), text(date), FieldStatus.UNSURE, 0.7);
        certificates.add(
                new AssessedCertificate(hash(file), file, Optional.of(1), read, Optional.empty(), List.of(numbers)));
        return this;
    }

    public Given picture(String file, DocumentKind... pages) {
        return document(file, "image/jpeg", Optional.empty(), pages);
    }

    public Given broken(String file, String type, DocumentProblem problem) {
        return document(file, type, Optional.of(problem));
    }

    public Given document(String file, String type, Optional<DocumentProblem> problem, DocumentKind... pages) {
        List<AssessedDocument.Part> parts = IntStream.range(0, pages.length)
                .mapToObj(i -> new AssessedDocument.Part(pages[i], List.of(i + 1)))
                .toList();
        boolean pixels = !type.contains("word");
        List<AssessedDocument.Page> sizes = IntStream.rangeClosed(1, pages.length)
                .mapToObj(page -> new AssessedDocument.Page(
                        page, pixels ? Optional.of(1000) : Optional.empty(), Optional.empty(), Optional.empty(), 0))
                .toList();
        DocumentKind kind = pages.length == 0 ? DocumentKind.UNREADABLE : pages[0];
        documents.add(new AssessedDocument(
                hash(file), file, Optional.empty(), type, kind, parts, sizes, Optional.of("test"), problem));
        return this;
    }

    public Given blankPage(String file, int page) {
        blank.add(new PageOf(hash(file), page));
        return this;
    }

    /** Another form, that says the same but for one field. */
    public Given anotherForm(String file, String type, String key, String value) {
        document(file, type, Optional.empty(), DocumentKind.REGISTRATION_FORM);
        Map<String, FieldValue> others = new LinkedHashMap<>(fields);
        Given changed = new Given().read(key, value);
        others.put(key, changed.fields.getOrDefault(key, FieldValue.missing()));
        moreForms.add(new Form(hash(file), 1, new FormValues(others, List.of(BOX))));
        return this;
    }

    /** Another form on which nothing but a name was read, and that with doubt. */
    public Given blurredForm(String file, String name) {
        document(file, "image/jpeg", Optional.empty(), DocumentKind.REGISTRATION_FORM);
        Map<String, FieldValue> read = new Given().doubted("name", name, "").fields;
        moreForms.add(new Form(
                hash(file), 1, new FormValues(Map.of("name", Objects.requireNonNull(read.get("name"))), List.of(BOX))));
        return this;
    }

    public AssessmentInput input() {
        List<AssessedDocument> all = new ArrayList<>();
        List<Form> forms = new ArrayList<>();
        if (form) {
            Given alone = new Given();
            alone.documents.clear();
            alone.document(
                    "form",
                    markup ? "application/msword" : "application/pdf",
                    Optional.empty(),
                    DocumentKind.REGISTRATION_FORM);
            all.addAll(alone.documents);
            forms.add(new Form(hash("form"), 1, new FormValues(fields, List.of(BOX))));
        }
        all.addAll(documents);
        forms.addAll(moreForms);
        return new AssessmentInput(
                new DossierId(dossier), receivedAt, all, forms, certificates, blank, verdict(defects));
    }

    public Assessment assessed() {
        return new Assessor(campaign()).assess(input());
    }

    public static SealVerdict verdict(List<SealDefect> defects) {
        SealOutcome outcome = defects.stream()
                .map(SealDefect::outcome)
                .max(SealOutcome::compareTo)
                .orElse(SealOutcome.PASS);
        return new SealVerdict(
                outcome,
                defects,
                Optional.of("某某大学后勤处"),
                Optional.of("某某大学后勤处"),
                SealKind.OFFICIAL,
                OwnerRelation.UNIT,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public static ContentHash hash(String name) {
        return ContentHash.of(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> text(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** The same campaign, which knows two ways by which candidates come. */
    public static Campaign campaignWithChannels() {
        return campaign(List.of(new Channel("组织推荐", List.of("association")), new Channel("个人自荐", List.of())));
    }

    /** A campaign that asks for two certificates until 10 December 2021, whole, in Shanghai. */
    public static Campaign campaign() {
        return campaign(List.of());
    }

    private static Campaign campaign(List<Channel> channels) {
        RecommenderKind associations = new RecommenderKind(
                "association",
                "地方教育后勤社团组织",
                Optional.of(new Quota(1, 2)),
                Optional.of(Pattern.compile(".+省.*协会")),
                List.of(new Recommender("甲省高校后勤协会", List.of("甲省后勤协会")), new Recommender("乙省高校后勤协会", List.of())));
        return new Campaign(
                new CampaignId("test"),
                "sha256:test",
                "测试推举活动",
                new Schedule(ZoneId.of("Asia/Shanghai"), LocalDate.of(2021, 12, 10), Duration.ZERO, List.of()),
                List.of(new Notice("某协〔2021〕1号", "通知", "某协", LocalDate.of(2021, 10, 8), "")),
                new FormTemplate(List.of("报名表"), List.of("单位意见"), fieldSpecs()),
                new ApplicantRules(List.of("队", "班", "组", "中心", "团队"), 16, 75),
                new CertificateRules(2, List.of("报道", "日报")),
                List.of(associations),
                Optional.empty(),
                List.of(
                        new PastHonour("李四光", "某某大学后勤处", "2020年度感动人物"),
                        new PastHonour("某某大学抗疫保障队", "某某大学后勤处", "2020年度感动人物（集体）")),
                Map.of(),
                new SealRequirements(true, true, 36, 47, List.of("专用章"), Optional.empty()),
                new Lexicon(List.of("汉族", "彝族"), List.of(new Lexicon.Term("中共党员", List.of("党员")))),
                channels,
                List.of(
                        new Category("匠心美", List.of(), PERSON),
                        new Category("最美服务团队", List.of("服务团队"), Set.of(ApplicantKind.TEAM))),
                Optional.of(new Portal(List.of(
                        new Portal.Item("deeds", List.of("事迹材料"), BOTH),
                        new Portal.Item(Portal.AWARDS, List.of("奖励情况"), Set.of()),
                        new Portal.Item(Portal.CATEGORY, List.of("参评类别"), Set.of())))),
                Arrays.stream(FindingCode.values())
                        .filter(code -> !code.name().startsWith("INVALID"))
                        .collect(Collectors.toMap(
                                FindingCode::name, code -> new Clause("某协〔2021〕1号", "一", code.name()))),
                fieldSpecs().stream()
                        .collect(Collectors.toMap(
                                FieldSpec::key,
                                field -> new Clause(
                                        "某协〔2021〕1号", "附件", field.labels().getFirst()))),
                new Office("测试工作组", "请回复本邮件。", Optional.empty(), Optional.empty(), List.of("联系人：某某 000")));
    }

    private static List<FieldSpec> fieldSpecs() {
        return List.of(
                spec("recommendingUnit", "推荐单位", FieldFormat.UNIT, Set.of()),
                spec("name", "姓名", FieldFormat.PERSON_NAME, BOTH),
                spec("sex", "性别", FieldFormat.SEX, PERSON, "男", "女"),
                spec("ethnicity", "民族", FieldFormat.ETHNICITY, PERSON, "汉族", "彝族"),
                spec("age", "年龄", FieldFormat.AGE, PERSON),
                spec("politicalStatus", "政治面貌", FieldFormat.POLITICAL_STATUS, PERSON, "中共党员", "群众"),
                spec("phone", "联系电话", FieldFormat.MOBILE_PHONE, BOTH),
                spec("email", "邮箱", FieldFormat.EMAIL, BOTH),
                spec("unit", "单位名称", FieldFormat.UNIT, BOTH),
                spec("address", "通讯地址", FieldFormat.ADDRESS, Set.of()),
                spec("postcode", "邮编", FieldFormat.POSTCODE, BOTH),
                new FieldSpec(
                        "opinionDate",
                        List.of("单位意见日期"),
                        List.of(),
                        FieldPlace.OPINION_DATE,
                        FieldFormat.DATE,
                        BOTH,
                        List.of()),
                spec("portrait", "一寸免冠照", FieldFormat.PORTRAIT, PERSON));
    }

    private static FieldSpec spec(
            String key, String label, FieldFormat format, Set<ApplicantKind> requiredFor, String... values) {
        return new FieldSpec(key, List.of(label), List.of(), FieldPlace.RIGHT_OF, format, requiredFor, List.of(values));
    }
}
