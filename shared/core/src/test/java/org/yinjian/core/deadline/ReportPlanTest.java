package org.yinjian.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.assessment.Given;
import org.yinjian.core.deadline.ReportPlan.Occasion;

/** The campaign of the tests asks for a report every day and at the close; its deadline is 10 December in Shanghai. */
class ReportPlanTest {
    private final ReportPlan plan = new ReportPlan(Given.campaign());

    @Test
    void a_day_has_one_report_whenever_it_is_asked_for() {
        assertEquals(Optional.of(new Occasion("2021-12-08", false)), plan.due(Instant.parse("2021-12-08T00:00:00Z")));
        assertEquals(Optional.of(new Occasion("2021-12-08", false)), plan.due(Instant.parse("2021-12-08T15:59:59Z")));
    }

    @Test
    void the_close_is_the_day_after_the_deadline_and_no_earlier() {
        assertTrue(plan.close(Instant.parse("2021-12-10T15:59:59Z")).isEmpty());
        Optional<Occasion> close = Optional.of(new Occasion("close", true));
        assertEquals(close, plan.close(Instant.parse("2021-12-10T16:00:00Z")));
        assertEquals(close, plan.due(Instant.parse("2021-12-11T00:00:00Z")));
        assertTrue(plan.close(Instant.parse("2021-12-11T16:00:00Z")).isEmpty());
    }

    @Test
    void after_the_campaign_there_is_nothing_to_report() {
        assertTrue(plan.due(Instant.parse("2021-12-13T00:00:00Z")).isEmpty());
    }
}
