package org.yinjian.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.assessment.FindingCode;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.decision.Act;
import org.yinjian.core.decision.Decision;
import org.yinjian.core.decision.Decisions;
import org.yinjian.core.decision.FindingRef;
import org.yinjian.core.decision.Ruling;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.review.Failure;
import org.yinjian.core.review.Handled;
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
    default void thatAFailureWasDealtWithIsKeptBesideIt() {
        Failure failure =
                new Failure("contract-handled", "m1", "read", "sha256:00", Instant.parse("2021-12-08T01:02:03Z"));
        Handled handled = new Handled(failure, "审核员", Instant.parse("2021-12-09T01:02:03Z"), "已请单位重发");
        reviews().fail(failure);
        reviews().handle(handled);
        reviews().handle(handled);
        assertEquals(List.of(failure), reviews().failures("contract-handled"));
        assertEquals(List.of(handled), reviews().handled("contract-handled"));
    }

    @Test
    default void aFailureIsNotedOnceHoweverOftenItIsTold() {
        Failure failure =
                new Failure("contract-failures", "m1", "read", "sha256:00", Instant.parse("2021-12-08T01:00:00Z"));
        reviews().fail(failure);
        reviews().fail(failure);
        assertEquals(List.of(failure), reviews().failures("contract-failures"));
    }

    @Test
    default void decisionsAreWrittenOneAfterTheOtherOnly() {
        DossierKey key = new DossierKey("contract-decisions", new DossierId("D"));
        assertEquals(Decisions.none(key), reviews().decisions(key));
        Decisions first = Decisions.none(key).then(decision("甲", new Act.Accept("")));
        assertTrue(reviews().decide(first));
        Decisions second = first.then(decision("乙", new Act.Reopen("看错了")));
        assertTrue(reviews().decide(second));
        assertFalse(reviews().decide(first.then(decision("丙", new Act.Refuse("迟")))), "who saw an older state");
        assertFalse(reviews().decide(first), "the same again");
        assertEquals(second, reviews().decisions(key));
        assertEquals(List.of(second), reviews().decided("contract-decisions"));
    }

    @Test
    default void everyKindOfDecisionComesBackAsItWas() {
        DossierKey key = new DossierKey("contract-acts", new DossierId("D"));
        FindingRef finding = new FindingRef(
                FindingCode.ILLEGIBLE, "seal", "公章的文字认不清，请人工核对。", List.of(ContentHash.of(new byte[] {1})));
        Decisions all = Decisions.none(key);
        for (Act act : List.of(
                new Act.StateField("phone", "13800000000", Optional.of(ContentHash.of(new byte[] {1}))),
                new Act.StateField("email", "", Optional.empty()),
                new Act.RuleOn(finding, Ruling.UPHELD, "确实不清"),
                new Act.AskForCorrection("请用彩色扫描"),
                new Act.Accept(""),
                new Act.Reopen(""),
                new Act.Refuse("不符合条件"))) {
            all = all.then(decision("甲", act));
            assertTrue(reviews().decide(all));
        }
        assertEquals(all, reviews().decisions(key));
    }

    @Test
    default void decisionsLeaveTheMachinesStandingAsItIs() {
        Standing standing = standing("contract-layer", "D", "1", "r", "1");
        reviews().record(standing);
        reviews().decide(Decisions.none(standing.key()).then(decision("甲", new Act.Accept(""))));
        assertEquals(Optional.of(standing), reviews().standing(standing.key()));
        assertEquals(List.of(standing), reviews().all("contract-layer"));
        assertEquals(List.of(standing), reviews().queue("contract-layer"));
    }

    private static Decision decision(String by, Act act) {
        return new Decision(Instant.parse("2021-12-08T01:00:00Z"), by, ContentHash.of(new byte[] {2}), act);
    }
}
