package org.yinjian.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Given;
import org.yinjian.core.decision.Act;
import org.yinjian.core.decision.Decision;
import org.yinjian.core.decision.Reviewed;
import org.yinjian.core.form.FieldStatus;

class ProgressTest {
    private static final Instant TWO_DAYS_BEFORE = Instant.parse("2021-12-08T10:00:00Z");

    private static final Assessment COMPLETE = Given.completeDossier()
            .named("A")
            .received("2021-12-01T09:00:00+08:00")
            .assessed();
    private static final Assessment OLD =
            unsure("OLD").received("2021-12-01T23:00:00+08:00").assessed();
    private static final Assessment NEW =
            unsure("NEW").received("2021-12-08T00:00:00+08:00").assessed();
    private static final Assessment UNKNOWN = unsure("UNKNOWN").assessed();

    private static Given unsure(String name) {
        return Given.completeDossier().named(name).field("age", FieldStatus.UNSURE, "35");
    }

    private static Progress progress(List<Reviewed> dossiers) {
        return Progress.of(Given.campaign(), TWO_DAYS_BEFORE, dossiers, 0);
    }

    private static Progress undecided(Assessment... records) {
        return progress(List.of(records).stream().map(Reviewed::undecided).toList());
    }

    private static Reviewed decided(Assessment record, Act act) {
        return Reviewed.of(
                record,
                List.of(new Decision(TWO_DAYS_BEFORE, "审核人", Reviewed.documents(record), act)),
                Given.campaign());
    }

    @Test
    void those_in_review_stand_by_their_age_and_those_of_unknown_age_last() {
        Progress progress = undecided(COMPLETE, UNKNOWN, NEW, OLD);
        assertEquals(
                List.of("OLD", "NEW", "UNKNOWN"),
                progress.waiting().stream().map(one -> one.dossier().value()).toList());
        assertEquals(
                List.of(Optional.of(7L), Optional.of(0L), Optional.empty()),
                progress.waiting().stream().map(Progress.Waiting::days).toList());
    }

    @Test
    void arrivals_are_counted_by_the_campaigns_days() {
        assertEquals(
                Map.of(LocalDate.of(2021, 12, 1), 2, LocalDate.of(2021, 12, 8), 1),
                undecided(COMPLETE, OLD, NEW, UNKNOWN).arrivals());
    }

    @Test
    void what_a_person_accepted_is_complete_and_what_was_refused_uses_up_no_quota() {
        Progress progress = progress(List.of(
                decided(OLD, new Act.Accept("已核对")),
                decided(COMPLETE, new Act.Refuse("不符合")),
                Reviewed.undecided(NEW)));
        assertEquals(1, progress.summary().counts().complete());
        assertEquals(1, progress.summary().counts().excluded());
        assertEquals(1, progress.summary().counts().inReview());
        assertEquals(Optional.of("NEW"), progress.summary().oldestInReview());
        assertEquals(2, progress.summary().byRecommender().getFirst().used());
    }

    @Test
    void the_words_tell_numbers_quota_silence_ages_and_what_comes_next() {
        String text = new ProgressText(Given.campaign(), undecided(COMPLETE, OLD, NEW)).plain();
        for (String expected : List.of(
                "截止2021年12月10日 23:59:59，还有2天",
                "收到3份：齐全1份，待补正0份，待审核2份，不予受理0份；其中逾期0份，未能处理0份",
                "甲省高校后勤协会：3份（齐全1份，待补正0份，待审核2份，不予受理0份），名额2，已用3（超出）",
                "尚未报送（1个）\n　　乙省高校后勤协会\n",
                "OLD　某某大学后勤处　已等7天",
                "接下来\n　　无\n")) {
            assertTrue(text.contains(expected), () -> "no " + expected + " in\n" + text);
        }
    }

    @Test
    void what_a_form_says_stays_on_its_line() {
        Assessment odd = unsure("X").read("unit", "某某大学\n收到99份").assessed();
        assertTrue(new ProgressText(Given.campaign(), undecided(odd)).plain().contains("某某大学 收到99份"));
    }
}
