package org.yinjian.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Given;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.seal.SealDefect;

class ReviewQueueTest {
    private static final Assessment COMPLETE =
            Given.completeDossier().named("A-complete").assessed();
    private static final Assessment CORRECT =
            Given.completeDossier().named("B-correct").blank("phone").assessed();
    private static final Assessment EXCLUDED =
            Given.completeDossier().named("C-excluded").read("name", "李四光").assessed();
    private static final Assessment REVIEW_LATE = Given.completeDossier()
            .named("D-late")
            .received("2021-12-11T00:00:00+08:00")
            .assessed();
    private static final Assessment REVIEW_UNKNOWN = Given.completeDossier()
            .named("E-unknown")
            .field("age", FieldStatus.UNSURE, "35")
            .assessed();
    private static final Assessment REVIEW_NEW = doubtful("F-new", "2021-11-05T00:00:00+08:00");
    private static final Assessment REVIEW_OLD = doubtful("G-old", "2021-11-01T00:00:00+08:00");
    private static final Assessment REVIEW_SEAL = Given.completeDossier()
            .named("H-seal")
            .seal(SealDefect.GREY_COPY)
            .received("2021-11-20T00:00:00+08:00")
            .assessed();
    private static final List<Assessment> IN_ORDER =
            List.of(REVIEW_SEAL, REVIEW_OLD, REVIEW_NEW, REVIEW_UNKNOWN, REVIEW_LATE, EXCLUDED, CORRECT, COMPLETE);

    private static Assessment doubtful(String id, String received) {
        return Given.completeDossier()
                .named(id)
                .field("age", FieldStatus.UNSURE, "35")
                .received(received)
                .assessed();
    }

    @Property(tries = 30)
    void the_order_does_not_depend_on_the_order_of_arrival(@ForAll long seed) {
        List<Assessment> shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(
                IN_ORDER.stream().map(Assessment::dossier).toList(),
                ReviewQueue.of(shuffled, Given.campaign()).stream()
                        .map(QueueEntry::dossier)
                        .toList());
    }

    @Test
    void positions_count_from_one() {
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7, 8),
                ReviewQueue.of(IN_ORDER, Given.campaign()).stream()
                        .map(QueueEntry::position)
                        .toList());
    }

    @Test
    void an_entry_tells_who_why_and_until_when() {
        Assessment record = Given.completeDossier()
                .broken("x.jpg", "image/jpeg", DocumentProblem.EMPTY)
                .blank("phone")
                .assessed();
        QueueEntry entry = ReviewQueue.entry(record, Given.campaign());
        assertEquals("张三丰", entry.applicant().orElseThrow());
        assertEquals("某某大学后勤处", entry.unit().orElseThrow());
        assertEquals(Outcome.NEEDS_CORRECTION, entry.outcome());
        assertEquals(Severity.CORRECT, entry.severity());
        assertEquals(2, entry.reasons().size());
        assertEquals("“联系电话”一栏没有填写，请补填后重新提交。", entry.reasons().getFirst());
        assertEquals("2021-12-10T23:59:59+08:00", entry.dueAt().toString());
    }
}
