package org.yinjian.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Finding;
import org.yinjian.core.assessment.FindingCode;
import org.yinjian.core.assessment.Given;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.seal.SealDefect;

class ReviewedTest {
    private final List<Decision> log = new ArrayList<>();

    private Reviewed reviewed(Assessment record, Act... acts) {
        for (Act act : acts) {
            log.add(new Decision(Instant.parse("2021-12-08T01:00:00Z"), "审核人", Reviewed.documents(record), act));
        }
        return Reviewed.of(record, log, Given.campaign());
    }

    private static Act.StateField states(Assessment record, String key, String value) {
        Optional<ContentHash> form =
                Objects.requireNonNull(record.fields().get(key)).read().document();
        return new Act.StateField(key, value, form);
    }

    private static FindingRef the(FindingCode code, Assessment record) {
        return record.findings().stream()
                .filter(finding -> finding.code() == code)
                .map(FindingRef::of)
                .findFirst()
                .orElseThrow();
    }

    private static Assessment unsure(String key, String value) {
        return Given.completeDossier().field(key, FieldStatus.UNSURE, value).assessed();
    }

    @Test
    void a_value_that_a_person_confirms_is_no_longer_in_doubt() {
        Assessment record = unsure("age", "35");
        assertEquals(Outcome.NEEDS_REVIEW, record.outcome());
        assertEquals(
                Outcome.COMPLETE, reviewed(record, states(record, "age", "35")).outcome());
    }

    @Test
    void a_person_s_empty_cells_are_asked_for_once_a_doubtful_name_is_said_to_be_a_person_s() {
        Given given = Given.completeDossier().field("name", FieldStatus.UNSURE, "欧阳某");
        List.of("sex", "ethnicity", "age", "politicalStatus").forEach(given::blank);
        Assessment record = given.assessed();
        assertEquals(0, missing(record));
        assertEquals(4, missing(reviewed(record, states(record, "name", "欧阳某")).record()));
    }

    private static long missing(Assessment record) {
        return record.findings().stream()
                .filter(finding -> finding.code() == FindingCode.MISSING_FIELD)
                .count();
    }

    @Test
    void the_machines_record_stays_as_it_is() {
        Assessment record = unsure("age", "35");
        Reviewed reviewed = reviewed(record, states(record, "age", "36"));
        assertEquals(record, reviewed.machine());
        assertEquals(Optional.of("35"), reviewed.machine().value("age"));
        assertEquals(Optional.of("36"), reviewed.record().value("age"));
    }

    @Test
    void a_value_that_a_person_states_is_judged_by_the_rules() {
        Assessment record = unsure("phone", "13800138000");
        Reviewed reviewed = reviewed(record, states(record, "phone", "1380013800"));
        assertTrue(
                reviewed.record().findings().stream().anyMatch(finding -> finding.code() == FindingCode.INVALID_PHONE));
        Reviewed empty = reviewed(record, states(record, "phone", ""));
        assertTrue(empty.record().findings().stream().anyMatch(finding -> finding.code() == FindingCode.MISSING_FIELD));
    }

    @Test
    void the_last_word_on_a_field_counts() {
        Assessment record = unsure("age", "35");
        Reviewed reviewed = reviewed(record, states(record, "age", "36"), states(record, "age", "37"));
        assertEquals(Optional.of("37"), reviewed.record().value("age"));
    }

    @Test
    void a_value_stated_of_another_form_says_nothing_of_this_one() {
        Assessment record = unsure("age", "35");
        Act.StateField old = new Act.StateField("age", "36", Optional.of(Given.hash("another form")));
        assertEquals(Optional.of("35"), reviewed(record, old).record().value("age"));
    }

    @Test
    void another_name_is_compared_with_the_exclusion_list() {
        Assessment record = unsure("name", "张三");
        Reviewed reviewed = reviewed(record, states(record, "name", "李四光"));
        assertTrue(reviewed.record().findings().stream()
                .anyMatch(finding -> finding.code() == FindingCode.EXCLUDED_PERSON));
    }

    @Test
    void another_unit_sends_a_person_to_the_seal() {
        Assessment record = Given.completeDossier().assessed();
        assertEquals(Outcome.COMPLETE, record.outcome());
        Reviewed reviewed = reviewed(record, states(record, "unit", "另一大学后勤处"));
        assertEquals(Outcome.NEEDS_REVIEW, reviewed.outcome());
        Finding seal = reviewed.record().findings().stream()
                .filter(finding -> finding.code() == FindingCode.SEAL_NOTE)
                .findFirst()
                .orElseThrow();
        assertEquals(Severity.REVIEW, seal.severity());
    }

    @Test
    void a_doubt_that_a_person_shares_must_be_corrected_and_one_dismissed_asks_for_nothing() {
        Assessment record = Given.completeDossier().seal(SealDefect.ILLEGIBLE).assessed();
        FindingRef seal = the(FindingCode.ILLEGIBLE, record);
        assertEquals(
                Outcome.NEEDS_CORRECTION,
                reviewed(record, new Act.RuleOn(seal, Ruling.UPHELD, "")).outcome());
        assertEquals(
                Outcome.COMPLETE,
                reviewed(record, new Act.RuleOn(seal, Ruling.DISMISSED, "看得清")).outcome());
    }

    @Test
    void a_ruling_does_not_outlive_the_documents_it_was_made_on() {
        Assessment record = Given.completeDossier().seal(SealDefect.ILLEGIBLE).assessed();
        FindingRef seal = the(FindingCode.ILLEGIBLE, record);
        FindingRef elsewhere =
                new FindingRef(seal.code(), seal.subject(), seal.message(), List.of(Given.hash("another form")));
        assertEquals(
                Outcome.NEEDS_REVIEW,
                reviewed(record, new Act.RuleOn(elsewhere, Ruling.DISMISSED, "看得清"))
                        .outcome());
    }

    @Test
    void an_acceptance_holds_until_the_documents_change() {
        Assessment record = unsure("age", "35");
        Reviewed accepted = reviewed(record, new Act.Accept("已核对"));
        assertEquals(ReviewState.ACCEPTED, accepted.state());
        assertEquals(Outcome.COMPLETE, accepted.outcome());
        Assessment more = Given.completeDossier()
                .field("age", FieldStatus.UNSURE, "35")
                .certificate("张三丰", "先进个人", "某某大学", "2018-05-01")
                .assessed();
        Reviewed later = Reviewed.of(more, log, Given.campaign());
        assertEquals(ReviewState.OPEN, later.state());
        assertTrue(later.overtaken());
    }

    @Test
    void what_was_taken_back_is_open_again() {
        Assessment record = Given.completeDossier().assessed();
        Reviewed reviewed = reviewed(record, new Act.Refuse("不符合"), new Act.Reopen("看错了"));
        assertEquals(ReviewState.OPEN, reviewed.state());
        assertFalse(reviewed.overtaken());
    }

    @Test
    void reasons_are_asked_for_where_something_is_decided_against_the_record() {
        Assessment doubtful = unsure("age", "35");
        Reviewed open = reviewed(doubtful);
        assertTrue(DecisionRules.complaint(open, new Act.Accept("")).isPresent());
        assertTrue(DecisionRules.complaint(open, new Act.Accept("已电话核实")).isEmpty());
        assertTrue(DecisionRules.complaint(open, new Act.Refuse(" ")).isPresent());
        assertTrue(DecisionRules.complaint(open, new Act.AskForCorrection("")).isPresent());
        assertTrue(
                DecisionRules.complaint(open, new Act.AskForCorrection("请重拍")).isEmpty());
        assertTrue(DecisionRules.complaint(open, new Act.Reopen("")).isPresent());
        assertTrue(DecisionRules.complaint(open, new Act.StateField("none", "1", Optional.empty()))
                .isPresent());
        Reviewed complete = reviewed(Given.completeDossier().assessed());
        assertTrue(DecisionRules.complaint(complete, new Act.Accept("")).isEmpty());
    }

    @Test
    void nothing_but_taking_back_is_possible_once_it_is_decided() {
        Reviewed accepted = reviewed(Given.completeDossier().assessed(), new Act.Accept(""));
        assertTrue(DecisionRules.complaint(accepted, new Act.Refuse("不符合")).isPresent());
        assertTrue(DecisionRules.complaint(accepted, new Act.Reopen("")).isEmpty());
    }

    @Test
    void to_dismiss_what_must_be_corrected_takes_a_reason() {
        Assessment record = Given.completeDossier().blank("phone").assessed();
        FindingRef missing = the(FindingCode.MISSING_FIELD, record);
        Reviewed open = reviewed(record);
        assertTrue(DecisionRules.complaint(open, new Act.RuleOn(missing, Ruling.DISMISSED, ""))
                .isPresent());
        assertTrue(DecisionRules.complaint(open, new Act.RuleOn(missing, Ruling.DISMISSED, "另函告知"))
                .isEmpty());
    }

    @Property
    void whatever_a_person_types_is_one_line_of_limited_length(@ForAll String typed) {
        String kept = new Act.Refuse(typed).reason();
        assertTrue(kept.codePointCount(0, kept.length()) <= 300);
        assertTrue(kept.chars().noneMatch(Character::isISOControl));
    }
}
