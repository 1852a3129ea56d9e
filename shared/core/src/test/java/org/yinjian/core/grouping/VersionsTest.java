package org.yinjian.core.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.HeldDocument;

class VersionsTest {
    private final Post post = new Post();

    /** The files that count, when nothing after the first {@code inTime} seconds is in time. */
    private Versions versions(int inTime) {
        return Versions.of(sent(), at -> !at.isBefore(Post.START.plusSeconds(inTime)));
    }

    private List<Versions.Sent> sent() {
        return post.deliveries().stream()
                .flatMap(delivery -> delivery.documents().stream()
                        .map(held -> new Versions.Sent(held, delivery.source().at(), post.facts(held))))
                .toList();
    }

    private static List<String> names(List<HeldDocument> documents) {
        return documents.stream().map(HeldDocument::file).toList();
    }

    private static Map<String, Versions.Reason> reasons(Versions versions) {
        return versions.earlier().stream()
                .collect(Collectors.toMap(earlier -> earlier.document().file(), Versions.Earlier::reason));
    }

    @Test
    void theLatestFormInTimeCountsAndEarlierOnesAreKept() {
        post.mail("one").form("林小满").certificate("林小满");
        post.mail("two").form("林小满");
        post.mail("three").form("林小满");
        assertEquals(
                List.of("one: certificate 林小满 1", "two: form 林小满 0"),
                names(versions(2).current()));
        assertEquals(
                Map.of("one: form 林小满 0", Versions.Reason.REPLACED, "three: form 林小满 0", Versions.Reason.TOO_LATE),
                reasons(versions(2)));
    }

    @Test
    void whereNoFormCameInTimeTheLatestCounts() {
        post.mail("one").form("林小满");
        post.mail("two").form("林小满");
        assertEquals(List.of("two: form 林小满 0"), names(versions(0).current()));
    }

    @Test
    void twoFormsInOneMailBothCount() {
        post.mail("one").form("林小满").form("林小满");
        assertEquals(2, versions(9).current().size());
    }

    @Test
    void certificatesAddUpAndAPhotographIsReplaced() {
        post.mail("one").certificate("林小满").photograph();
        post.mail("two").certificate("林小满").photograph();
        assertEquals(Map.of("one: photograph 1", Versions.Reason.REPLACED), reasons(versions(9)));
    }

    @Test
    void aFormWithoutANameReplacesNone() {
        post.mail("one").form("林小满");
        post.mail("two").certificate();
        assertEquals(2, versions(9).current().size());
    }

    @Property(tries = 200)
    void everyDocumentCountsOrIsKeptWhateverTheOrder(@ForAll Random random) {
        Post several = new Post();
        for (int i = 0; i < 4; i++) {
            Post.Mail mail = several.mail("m" + i);
            if (random.nextBoolean()) {
                mail.form("林小满");
            }
            mail.photograph().certificate("林小满");
        }
        List<Versions.Sent> sent = new ArrayList<>(several.deliveries().stream()
                .flatMap(delivery -> delivery.documents().stream()
                        .map(held -> new Versions.Sent(held, delivery.source().at(), several.facts(held))))
                .toList());
        Instant deadline = Post.START.plusSeconds(random.nextInt(5));
        Versions ordered = Versions.of(sent, at -> at.isAfter(deadline));
        assertEquals(sent.size(), ordered.current().size() + ordered.earlier().size());
        Collections.shuffle(sent, random);
        Versions shuffled = Versions.of(sent, at -> at.isAfter(deadline));
        assertEquals(
                ordered.current().stream().sorted().toList(),
                shuffled.current().stream().sorted().toList());
    }
}
