package org.yinjian.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yinjian.core.event.Turn;
import org.yinjian.core.review.Outbox;

/** What every outbox must do. */
public interface OutboxContract {
    Instant NOW = Instant.parse("2021-12-08T01:00:00Z");
    Duration LEASE = Duration.ofMinutes(3);

    Outbox outbox();

    @Test
    default void aMailIsClaimedByOneSenderOnly() {
        assertEquals(Turn.MINE, outbox().claim("<contract-1@x>", NOW, LEASE));
        assertEquals(Turn.BUSY, outbox().claim("<contract-1@x>", NOW.plusSeconds(1), LEASE));
    }

    @Test
    default void aSenderThatDiedIsFollowedByAnother() {
        assertEquals(Turn.MINE, outbox().claim("<contract-2@x>", NOW, LEASE));
        assertEquals(Turn.MINE, outbox().claim("<contract-2@x>", NOW.plus(LEASE), LEASE));
    }

    @Test
    default void aSentMailIsNeverClaimedAgain() {
        assertEquals(Turn.MINE, outbox().claim("<contract-3@x>", NOW, LEASE));
        outbox().done("<contract-3@x>", NOW);
        assertEquals(Turn.DONE, outbox().claim("<contract-3@x>", NOW.plus(Duration.ofDays(30)), LEASE));
        outbox().release("<contract-3@x>");
        assertEquals(Turn.DONE, outbox().claim("<contract-3@x>", NOW.plus(Duration.ofDays(30)), LEASE));
    }

    @Test
    default void aMailThatCouldNotBeSentMayBeTriedAtOnce() {
        assertEquals(Turn.MINE, outbox().claim("<contract-4@x>", NOW, LEASE));
        outbox().release("<contract-4@x>");
        assertEquals(Turn.MINE, outbox().claim("<contract-4@x>", NOW, LEASE));
    }

    @Test
    default void anAddressGetsSoManyMailsADayAndTheSameMailCountsOnce() {
        assertTrue(outbox().allow("contract-day", "<1@x>", 2));
        assertTrue(outbox().allow("contract-day", "<2@x>", 2));
        assertFalse(outbox().allow("contract-day", "<3@x>", 2));
        assertTrue(outbox().allow("contract-day", "<1@x>", 2));
        assertTrue(outbox().allow("contract-next-day", "<3@x>", 2));
    }
}
