package org.yinjian.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Given;
import org.yinjian.core.deadline.DeadlineSummary.Counts;
import org.yinjian.core.form.FieldStatus;

class DeadlineReportTest {
    private static final Instant TWO_DAYS_BEFORE = Instant.parse("2021-12-08T10:00:00Z");
    private static final List<Assessment> RECORDS = List.of(
            Given.completeDossier().named("A").assessed(),
            Given.completeDossier()
                    .named("B")
                    .read("recommendingUnit", "丙省学校后勤协会")
                    .blank("phone")
                    .assessed(),
            Given.completeDossier()
                    .named("C")
                    .blank("recommendingUnit")
                    .field("age", FieldStatus.UNSURE, "35")
                    .received("2021-11-02T00:00:00+08:00")
                    .assessed(),
            Given.completeDossier()
                    .named("D")
                    .field("age", FieldStatus.UNSURE, "35")
                    .received("2021-11-01T00:00:00+08:00")
                    .assessed(),
            Given.completeDossier()
                    .named("E")
                    .received("2021-12-11T00:00:00+08:00")
                    .assessed(),
            Given.completeDossier().named("F").read("name", "李四光").assessed());

    private final DeadlineSummary summary = new DeadlineReport(Given.campaign()).at(TWO_DAYS_BEFORE, RECORDS, 1);

    @Test
    void it_counts_every_dossier_once() {
        assertEquals(new Counts(7, 1, 1, 3, 1, 1, 1), summary.counts());
    }

    @Test
    void it_counts_calendar_days_in_the_campaigns_zone() {
        assertEquals(2, summary.daysLeft());
        assertEquals("2021-12-08T18:00+08:00", summary.at().toString());
        assertEquals(-1, report(Instant.parse("2021-12-10T16:00:00Z")).daysLeft());
        assertEquals(0, report(Instant.parse("2021-12-10T15:59:59Z")).daysLeft());
    }

    @Test
    void it_groups_by_recommender_with_the_rosters_first() {
        assertEquals(
                List.of("甲省高校后勤协会", "乙省高校后勤协会", "丙省学校后勤协会", DeadlineReport.WITHOUT_RECOMMENDER),
                summary.byRecommender().stream()
                        .map(DeadlineSummary.ByRecommender::name)
                        .toList());
    }

    @Test
    void an_excluded_applicant_uses_no_quota() {
        DeadlineSummary.ByRecommender first = summary.byRecommender().getFirst();
        assertEquals(Optional.of(2), first.quota());
        assertEquals(4, first.counts().received());
        assertEquals(3, first.used());
    }

    @Test
    void it_names_those_of_the_rosters_that_sent_nothing() {
        assertEquals(List.of("乙省高校后勤协会"), summary.nothingSent());
    }

    @Test
    void it_names_the_dossier_that_waits_longest_for_a_person() {
        assertEquals(Optional.of("D"), summary.oldestInReview());
    }

    private static DeadlineSummary report(Instant at) {
        return new DeadlineReport(Given.campaign()).at(at, List.of(), 0);
    }
}
