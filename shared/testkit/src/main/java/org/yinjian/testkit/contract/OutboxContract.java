package org.yinjian.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yinjian.core.review.Outbox;

/** What every outbox must do. */
public interface OutboxContract {
    Instant NOW = Instant.parse("2021-12-08T01:00:00Z");
    Duration LEASE = Duration.ofMinutes(3);

    Outbox outbox();

    @Test
    default void aMailIsClaimedByOneSenderOnly() {
        assertTrue(outbox().claim("<contract-1@x>", NOW, LEASE));
        assertFalse(outbox().claim("<contract-1@x>", NOW.plusSeconds(1), LEASE));
    }

    @Test
    default void aSenderThatDiedIsFollowedByAnother() {
        assertTrue(outbox().claim("<contract-2@x>", NOW, LEASE));
        assertTrue(outbox().claim("<contract-2@x>", NOW.plus(LEASE), LEASE));
    }

    @Test
    default void aSentMailIsNeverClaimedAgain() {
        assertTrue(outbox().claim("<contract-3@x>", NOW, LEASE));
        outbox().sent("<contract-3@x>", NOW);
        assertFalse(outbox().claim("<contract-3@x>", NOW.plus(Duration.ofDays(30)), LEASE));
    }
}
