package org.yinjian.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.review.Failure;
import org.yinjian.core.review.ReviewStore;
import org.yinjian.core.review.Standing;

/** What every review store must do. */
public interface ReviewStoreContract {
    ReviewStore reviews();

    private static Standing standing(String campaign, String dossier, String order, String rules, String rank) {
        return new Standing(
                new DossierKey(campaign, new DossierId(dossier)),
                order,
                rules,
                Outcome.NEEDS_REVIEW,
                "records/" + dossier,
                Optional.of(rank),
                Optional.of("{\"reasons\":[\"印章\"]}"),
                Instant.parse("2021-12-08T01:00:00Z"));
    }

    @Test
    default void anOlderStateNeverReplacesANewerOne() {
        Standing newer = standing("contract-order", "D", "00000002-0001", "r1", "1");
        assertTrue(reviews().record(newer));
        assertFalse(reviews().record(standing("contract-order", "D", "00000001-0009", "r1", "0")));
        assertFalse(reviews().record(newer), "the same state twice");
        assertEquals(Optional.of(newer), reviews().standing(newer.key()));
    }

    @Test
    default void theSameStateIsTakenAgainWhenTheRulesChanged() {
        assertTrue(reviews().record(standing("contract-rules", "D", "00000001-0001", "r1", "1")));
        Standing judgedAgain = standing("contract-rules", "D", "00000001-0001", "r2", "2");
        assertTrue(reviews().record(judgedAgain));
        assertEquals(Optional.of(judgedAgain), reviews().standing(judgedAgain.key()));
    }

    @Test
    default void theQueueIsInTheOrderOfTheRanks() {
        Standing second = standing("contract-queue", "A", "1", "r", "2");
        Standing first = standing("contract-queue", "B", "1", "r", "1");
        reviews().record(second);
        reviews().record(first);
        assertEquals(List.of(first, second), reviews().queue("contract-queue"));
    }

    @Test
    default void aFailureIsNotedOnceHoweverOftenItIsTold() {
        Failure failure =
                new Failure("contract-failures", "m1", "read", "sha256:00", Instant.parse("2021-12-08T01:00:00Z"));
        reviews().fail(failure);
        reviews().fail(failure);
        assertEquals(List.of(failure), reviews().failures("contract-failures"));
    }
}
