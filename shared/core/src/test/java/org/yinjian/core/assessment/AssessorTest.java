package org.yinjian.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.seal.SealDefect;
import org.yinjian.core.seal.SealOutcome;

class AssessorTest {
    @Test
    void a_dossier_with_everything_is_complete() {
        Assessment record = Given.completeDossier().assessed();
        assertEquals(List.of(), record.findings());
        assertEquals(Outcome.COMPLETE, record.outcome());
    }

    @Test
    void the_same_input_gives_the_same_record() {
        assertEquals(
                Given.completeDossier().blank("age").assessed(),
                Given.completeDossier().blank("age").assessed());
    }

    @Test
    void of_a_dossier_that_came_late_as_a_whole_one_finding_tells() {
        Given late = Given.completeDossier().received("2021-12-11T08:00:00+08:00");
        assertFinds(late, "LATE dossier REVIEW");
        assertTrue(late.assessed().late());
    }

    @ParameterizedTest
    @CsvSource({
        "甲省高校后勤协会, '渠道：组织推荐（地方教育后勤社团组织“甲省高校后勤协会”，可推荐1-2名）；个人，可参评匠心美。'",
        "某某大学, '渠道：个人自荐（推荐单位“某某大学”不在推荐组织名单之列）；个人，可参评匠心美。'"
    })
    void the_way_by_which_a_candidate_comes_is_noted(String recommending, String message) {
        Assessment record = new Assessor(Given.campaignWithChannels())
                .assess(Given.completeDossier()
                        .read("recommendingUnit", recommending)
                        .input());
        assertEquals(message, record.findings().getLast().message());
        assertEquals(Outcome.COMPLETE, record.outcome());
    }

    @Test
    void an_empty_required_cell_must_be_filled_in() {
        assertFinds(Given.completeDossier().blank("phone"), "MISSING_FIELD fields.phone CORRECT");
    }

    @Test
    void an_empty_recommending_unit_is_nothing() {
        assertFinds(Given.completeDossier().blank("recommendingUnit"));
    }

    @Test
    void a_team_may_leave_out_what_only_a_person_has() {
        Given team = Given.completeDossier().read("name", "动力维修一班").withoutCertificates();
        List.of("sex", "ethnicity", "age", "politicalStatus").forEach(team::blank);
        team.read("portrait", "false")
                .certificate("动力维修一班", "先进班组", "某某大学", "2019-05-01")
                .certificate("某某大学后勤处", "文明窗口", "某某大学", "2020-06-01");
        assertFinds(team);
    }

    @Test
    void four_empty_cells_alone_make_no_team() {
        Given person = Given.completeDossier();
        List.of("sex", "ethnicity", "age", "politicalStatus").forEach(person::blank);
        assertEquals(4, person.assessed().findings().size());
    }

    @Test
    void a_doubtful_name_whose_person_s_cells_are_all_empty_is_a_team_s() {
        Given team = Given.completeDossier().field("name", FieldStatus.UNSURE, "第一食堂烹饪");
        List.of("sex", "ethnicity", "age", "politicalStatus").forEach(team::blank);
        assertEquals(List.of("fields.name"), fieldsAskedFor(team));
    }

    @Test
    void a_doubtful_name_with_one_person_s_cell_filled_in_is_a_person_s() {
        Given person = Given.completeDossier().field("name", FieldStatus.UNSURE, "第一食堂烹饪");
        List.of("sex", "ethnicity", "age").forEach(person::blank);
        assertEquals(List.of("fields.name", "fields.sex", "fields.ethnicity", "fields.age"), fieldsAskedFor(person));
    }

    private static List<String> fieldsAskedFor(Given given) {
        return given.assessed().findings().stream()
                .filter(finding -> finding.code().isOfAField())
                .map(Finding::subject)
                .toList();
    }

    @Test
    void a_cell_that_was_not_found_on_a_picture_is_for_a_person() {
        assertFinds(
                Given.completeDossier().field("phone", FieldStatus.MISSING, ""), "UNSURE_FIELD fields.phone REVIEW");
    }

    @Test
    void a_cell_that_an_office_file_lacks_is_missing() {
        assertFinds(
                Given.completeDossier().asOfficeFile().field("phone", FieldStatus.MISSING, ""),
                "MISSING_FIELD fields.phone CORRECT");
    }

    @Test
    void a_value_in_doubt_is_for_a_person_even_when_it_looks_wrong() {
        assertFinds(
                Given.completeDossier().field("phone", FieldStatus.UNSURE, "1380013800"),
                "UNSURE_FIELD fields.phone REVIEW");
    }

    @Test
    void a_phone_of_ten_digits_is_told_with_its_value() {
        Finding finding = Given.completeDossier()
                .read("phone", "1380013800")
                .assessed()
                .findings()
                .getFirst();
        assertEquals(FindingCode.INVALID_PHONE, finding.code());
        assertTrue(finding.message().contains("只有10位") && finding.message().contains("1380013800"));
        assertEquals(Optional.of("联系电话"), finding.clause().map(clause -> clause.quote()));
        assertEquals(
                "evidence/D1/" + Given.hash("form").hex().substring(0, 12) + "-p1-10-20-30-40.png",
                finding.evidence().getFirst().crop().orElseThrow());
    }

    @Test
    void a_word_that_no_list_holds_is_for_a_person() {
        assertFinds(Given.completeDossier().read("ethnicity", "火星族"), "UNSURE_FIELD fields.ethnicity REVIEW");
        assertFinds(Given.completeDossier().read("ethnicity", "彝"));
        assertFinds(Given.completeDossier().read("sex", "男女"), "INVALID_FIELD fields.sex CORRECT");
    }

    @Test
    void a_missing_portrait_must_be_sent() {
        assertFinds(Given.completeDossier().read("portrait", "false"), "MISSING_PORTRAIT fields.portrait CORRECT");
    }

    @Test
    void a_portrait_sent_as_a_file_serves() {
        Assessment record = Given.completeDossier()
                .read("portrait", "false")
                .picture("photo", DocumentKind.ID_PHOTO)
                .assessed();
        assertEquals(List.of(), record.findings());
        assertEquals(Optional.of("true"), record.value("portrait"));
    }

    @Test
    void a_dossier_without_a_form_is_told_only_that() {
        Given none = Given.completeDossier().withoutForm().seal(SealDefect.NO_SEAL);
        assertFinds(none, "MISSING_FORM dossier CORRECT");
        assertEquals(
                FieldStatus.MISSING,
                Objects.requireNonNull(none.assessed().fields().get("name"))
                        .read()
                        .status());
    }

    @Test
    void the_draft_that_says_the_same_as_the_sealed_sheet_is_nothing() {
        assertFinds(Given.completeDossier().anotherForm("draft", "application/msword", "age", "35"));
    }

    @Test
    void a_draft_that_says_something_else_is_for_a_person() {
        assertFinds(
                Given.completeDossier().anotherForm("draft", "application/msword", "age", "36"),
                "DUPLICATE_FORM dossier REVIEW");
    }

    @Test
    void a_second_sheet_is_for_a_person() {
        assertFinds(
                Given.completeDossier().anotherForm("scan", "image/jpeg", "age", "35"),
                "DUPLICATE_FORM dossier REVIEW");
    }

    @Test
    void a_second_sheet_of_which_nothing_but_a_doubtful_name_is_read_is_for_a_person() {
        assertFinds(Given.completeDossier().blurredForm("scan", "林小"), "DUPLICATE_FORM dossier REVIEW");
    }

    @Test
    void whoever_else_has_a_form_in_the_dossier_is_named() {
        Finding finding = Given.completeDossier()
                .anotherForm("scan", "image/jpeg", "name", "王建强")
                .assessed()
                .findings()
                .getFirst();
        assertEquals(FindingCode.DUPLICATE_FORM, finding.code());
        assertTrue(finding.message().contains("材料中还有“王建强”的报名表"), finding.message());
    }

    @ParameterizedTest
    @EnumSource(SealDefect.class)
    void every_defect_of_the_seal_is_a_finding_of_its_name(SealDefect defect) {
        String severity = defect.outcome() == SealOutcome.FAIL ? "CORRECT" : "REVIEW";
        assertFinds(Given.completeDossier().seal(defect), defect + " seal " + severity);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-10T23:59:59+08:00, false",
        "2021-12-10T23:59:59.999+08:00, false",
        "2021-12-11T00:00:00+08:00, true",
        "2021-12-10T15:59:59Z, false",
        "2021-12-10T16:00:00Z, true",
        "2021-12-10T23:59:59-05:00, true",
        "2021-12-11T00:59:59+09:00, false"
    })
    void the_deadline_is_the_whole_day_in_the_campaigns_zone(String received, boolean late) {
        Given dossier = Given.completeDossier().received(received);
        assertFinds(dossier, late ? new String[] {"LATE dossier REVIEW"} : new String[0]);
    }

    @Test
    void a_broken_file_is_told_of_though_nothing_is_lacking() {
        Given dossier = Given.completeDossier().broken("x.jpg", "image/jpeg", DocumentProblem.TRUNCATED);
        assertFinds(dossier, "UNREADABLE_FILE documents." + Given.hash("x.jpg") + " REVIEW");
    }

    @ParameterizedTest
    @CsvSource({
        "李四光, READ, 某某大学后勤处, READ, EXCLUDE",
        "李四光, READ, 某某大学后勤处饮食科, READ, REVIEW",
        "李四光, READ, 某某大学, READ, REVIEW",
        "李四光, UNSURE, 某某大学后勤处, READ, REVIEW",
        "李四光, READ, 某某大学后勤处, UNSURE, REVIEW",
        "李四先, UNSURE, 某某大学后勤处, READ, REVIEW",
        "李四先, READ, 某某大学后勤处, READ, REVIEW",
        "李四先, READ, 某某大学饮食中心, READ, none",
        "李四光, READ, 某某大学公寓管理部, READ, REVIEW",
        "某某大学抗疫保障队, READ, 某某大学后勤处, READ, EXCLUDE",
        "某某大学抗疫服务队, READ, 某某大学后勤集团, READ, REVIEW",
        "李四光, READ, 天涯海角职业技术学院, READ, none"
    })
    void only_certain_names_and_units_exclude(
            String name, FieldStatus nameStatus, String unit, FieldStatus unitStatus, String expected) {
        Optional<Finding> found = Given.completeDossier()
                .field("name", nameStatus, name)
                .field("unit", unitStatus, unit)
                .assessed()
                .findings()
                .stream()
                .filter(finding -> finding.code() == FindingCode.EXCLUDED_PERSON)
                .findFirst();
        assertEquals(expected, found.map(finding -> finding.severity().name()).orElse("none"));
    }

    @Test
    void one_who_is_alike_is_shown_with_the_line_of_the_list() {
        Finding found =
                Given.completeDossier().read("name", "李四光").read("unit", "某某大学公寓管理部").assessed().findings().stream()
                        .filter(finding -> finding.code() == FindingCode.EXCLUDED_PERSON)
                        .findFirst()
                        .orElseThrow();
        assertTrue(found.message().contains("“李四光”（某某大学后勤处，2020年度感动人物）"), found.message());
        assertEquals(2, found.evidence().size());
    }

    @Test
    void a_certificate_in_another_name_counts_and_is_for_a_person() {
        Given dossier = Given.completeDossier()
                .withoutCertificates()
                .certificate("张三丰", "先进个人", "某某大学", "2019-05-01")
                .certificate("赵六", "优秀员工", "某某大学", "2020-06-01");
        assertFinds(dossier, "CERTIFICATE_HOLDER_MISMATCH certificates REVIEW");
    }

    @Test
    void a_doubtful_name_whose_characters_are_the_holders_is_no_other_name() {
        Given dossier = Given.completeDossier()
                .withoutCertificates()
                .field("name", FieldStatus.UNSURE, "果张三")
                .certificate("张三丰", "先进个人", "某某大学", "2019-05-01")
                .certificate("张三丰", "优秀员工", "某某大学", "2020-06-01");
        assertFinds(dossier, "UNSURE_FIELD fields.name REVIEW");
    }

    @Test
    void a_certificate_for_comrade_so_and_so_is_the_applicants() {
        Given dossier = Given.completeDossier()
                .withoutCertificates()
                .certificate("张三丰同志", "先进个人", "某某大学", "2019-05-01")
                .certificate("张三丰、赵六", "优秀员工", "某某大学", "2020-06-01");
        assertFinds(dossier);
    }

    @Test
    void a_press_report_gives_priority() {
        Given dossier = Given.completeDossier()
                .withoutCertificates()
                .certificate("张三丰", "先进个人", "某某大学", "2019-05-01")
                .certificate("张三丰", "市日报报道：张三丰的一天", "", "2020-06-01");
        assertFinds(dossier, "PRIORITY certificates NOTE");
        assertEquals(Outcome.COMPLETE, dossier.assessed().outcome());
    }

    private static void assertFinds(Given dossier, String... expected) {
        assertEquals(
                Arrays.stream(expected).sorted().toList(),
                dossier.assessed().findings().stream()
                        .map(finding -> finding.code() + " " + finding.subject() + " " + finding.severity())
                        .sorted()
                        .toList());
    }
}
