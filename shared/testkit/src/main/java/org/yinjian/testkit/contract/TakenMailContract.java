package org.yinjian.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.TakenMail;
import org.yinjian.core.event.Turn;

/** What every memory of taken mails must do. */
public interface TakenMailContract {
    TakenMail takenMail();

    @Test
    default void aMailIsTakenByOneVisitorOnlyAndOnce() {
        Instant now = Instant.parse("2021-12-08T01:00:00Z");
        Duration lease = Duration.ofMinutes(10);
        assertEquals(Turn.MINE, takenMail().claim("contract-a", now, lease));
        assertEquals(Turn.BUSY, takenMail().claim("contract-a", now.plusSeconds(1), lease));
        assertEquals(Turn.MINE, takenMail().claim("contract-a", now.plus(lease), lease), "the first one died");
        takenMail().taken("contract-a", now);
        assertEquals(Turn.DONE, takenMail().claim("contract-a", now.plus(Duration.ofDays(400)), lease));
    }

    @Test
    default void theFloorOnlyRises() {
        assertEquals(0, takenMail().floor("contract-folder"));
        takenMail().raise("contract-folder", 7);
        takenMail().raise("contract-folder", 5);
        assertEquals(7, takenMail().floor("contract-folder"));
        assertEquals(0, takenMail().floor("contract-other"));
    }
}
