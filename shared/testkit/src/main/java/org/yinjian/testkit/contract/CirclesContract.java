package org.yinjian.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yinjian.core.assessment.Peer;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.review.Circles;
import org.yinjian.core.review.Circles.Circle;

/** What every store of circles must do. */
public interface CirclesContract {
    Circles circles();

    private static Peer peer(String dossier, String phone) {
        return new Peer(
                new DossierId(dossier),
                Optional.of(Instant.parse("2021-11-01T01:00:00Z")),
                Optional.of("甲省高校后勤协会"),
                "组织推荐",
                "张三丰",
                phone,
                "",
                true,
                Optional.of("imprints/c/" + dossier + "/1.json"));
    }

    private static Set<String> ids(Circle circle) {
        return circle.peers().keySet().stream().map(DossierId::value).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    default void aCircleThatNobodyEnteredIsEmpty() {
        assertEquals(Circle.EMPTY, circles().of("circle-of-nobody"));
    }

    @Test
    default void whoEntersIsThereWithWhatIsToldOfThem() {
        Circle entered = circles().enter("circle-told", peer("D1", "1"), 0);
        assertEquals(entered, circles().of("circle-told"));
        assertEquals(peer("D1", "1"), entered.peers().get(new DossierId("D1")));
    }

    @Test
    default void enteringAgainChangesNothingAndSayingAnotherThingDoes() {
        Circle once = circles().enter("circle-again", peer("D1", "1"), 0);
        assertEquals(once, circles().enter("circle-again", peer("D1", "1"), 0));
        Circle other = circles().enter("circle-again", peer("D1", "2"), 0);
        assertTrue(other.version() > once.version());
        assertEquals(1, other.peers().size());
    }

    @Test
    default void whoComesFromACircleThatChangedMoreOftenFindsThisOneNewer() {
        assertTrue(circles().enter("circle-moved", peer("D1", "1"), 41).version() > 41);
    }

    @Test
    default void whoLeavesIsGoneAndTheVersionStillGrows() {
        Circle entered = circles().enter("circle-left", peer("D1", "1"), 0);
        Circle left = circles().leave("circle-left", new DossierId("D1"));
        assertEquals(Set.of(), ids(left));
        assertTrue(left.version() > entered.version());
        assertEquals(left, circles().leave("circle-left", new DossierId("D1")));
    }

    @Test
    default void aFullCircleTakesNobodyElse() {
        Circle full = IntStream.range(0, Circles.MOST_PEERS)
                .mapToObj(i -> peer("D" + i, ""))
                .reduce(Circle.EMPTY, (circle, peer) -> circle.with(peer, 0), (one, other) -> other);
        assertEquals(full, full.with(peer("one-more", ""), 0));
    }

    /** Of many who enter at once none is lost, and of any two one sees the other: so a quota is never passed unseen. */
    @Test
    default void ofManyWhoEnterAtOnceNoneIsLostAndOfAnyTwoOneSeesTheOther()
            throws InterruptedException, ExecutionException {
        int many = 16;
        Circles circles = circles();
        List<Set<String>> seen = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Callable<Circle>> tasks = IntStream.range(0, many)
                    .<Callable<Circle>>mapToObj(i -> () -> circles.enter("circle-at-once", peer("D" + i, ""), 0))
                    .toList();
            for (Future<Circle> entered : pool.invokeAll(tasks)) {
                seen.add(ids(entered.get()));
            }
        }
        assertEquals(many, circles.of("circle-at-once").peers().size());
        for (int one = 0; one < many; one++) {
            for (int other = 0; other < one; other++) {
                assertTrue(
                        seen.get(one).contains("D" + other) || seen.get(other).contains("D" + one));
            }
        }
        assertEquals(
                IntStream.rangeClosed(1, many).boxed().collect(Collectors.toSet()),
                seen.stream().map(Set::size).collect(Collectors.toSet()));
    }
}
