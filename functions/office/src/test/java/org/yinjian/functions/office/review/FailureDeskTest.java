package org.yinjian.functions.office.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yinjian.core.review.Failure;
import org.yinjian.core.review.Handled;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.OfficeFixture;

/** Marking at the desk that a failure was dealt with. */
class FailureDeskTest {
    private static final Failure FAILURE = failure(OfficeFixture.NOW);

    private final OfficeFixture office = new OfficeFixture();
    private final Collaborators with = office.collaborators();
    private final Desk desk = new Desk(with);

    private static Failure failure(Instant at) {
        return new Failure(OfficeFixture.CAMPAIGN, "m1", "receive", "mail/1", at);
    }

    @BeforeEach
    void fail() {
        office.reviews.fail(FAILURE);
    }

    private Answer handle(Failure failure, String why, Optional<String> login, boolean sameOrigin) {
        String body = "failure=" + failure.token() + "&reason=" + URLEncoder.encode(why, StandardCharsets.UTF_8);
        return desk.answer(new Request("POST /failures", Map.of(), Map.of(), body, login, sameOrigin));
    }

    private Answer handle(String why) {
        return handle(FAILURE, why, Optional.of("wang"), true);
    }

    /** What is open and what was handled, as the queue's page shows it. */
    private String[] page() {
        Answer answer = desk.answer(new Request("GET /", Map.of(), Map.of(), "", Optional.of("wang"), true));
        return (new String(answer.body(), StandardCharsets.UTF_8) + " ").split("<details>", 2);
    }

    @Test
    void whatWasDealtWithLeavesTheOpenListAndStaysFindableWithWhoWhenAndHow() {
        assertTrue(page()[0].contains("mail/1"));
        assertEquals(303, handle("已请单位重发").status());
        assertEquals(
                new Handled(FAILURE, "wang", OfficeFixture.NOW, "已请单位重发"),
                office.reviews.handled(OfficeFixture.CAMPAIGN).getFirst());
        assertFalse(page()[0].contains("mail/1"));
        assertTrue(page()[1].contains("mail/1") && page()[1].contains("已请单位重发"));
    }

    @Test
    void whatFailsAgainAfterwardsIsOpenAgain() {
        handle("已请单位重发");
        office.reviews.fail(failure(OfficeFixture.NOW.plusSeconds(1)));
        assertTrue(page()[0].contains("mail/1"));
    }

    @Test
    void whoSawAnOlderStateOrSomethingElseIsTold() {
        handle("已请单位重发");
        assertEquals(409, handle("再来一次").status());
        assertEquals(
                409,
                handle(failure(Instant.EPOCH), "别的", Optional.of("wang"), true).status());
        assertEquals(1, office.reviews.handled(OfficeFixture.CAMPAIGN).size());
    }

    @Test
    void withoutALoginFromElsewhereOrWithoutAWordNothingIsMarked() {
        assertEquals(403, handle(FAILURE, "好", Optional.empty(), true).status());
        assertEquals(403, handle(FAILURE, "好", Optional.of("wang"), false).status());
        assertEquals(422, handle("").status());
        assertTrue(office.reviews.handled(OfficeFixture.CAMPAIGN).isEmpty());
    }
}
