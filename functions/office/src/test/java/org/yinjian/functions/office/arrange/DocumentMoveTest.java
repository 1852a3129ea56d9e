package org.yinjian.functions.office.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yinjian.functions.office.arrange.Correspondence.certificate;
import static org.yinjian.functions.office.arrange.Correspondence.form;
import static org.yinjian.functions.office.arrange.Correspondence.number;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.dossier.Work;
import org.yinjian.functions.office.OfficeFixture;
import org.yinjian.functions.office.arrange.Correspondence.Piece;

class DocumentMoveTest {
    private static final Piece CERTIFICATE = certificate("1.pdf", "李四");

    private final Correspondence post = new Correspondence();
    private final DossierId one = number("one");
    private final DossierId two = number("two");

    @BeforeEach
    void twoDossiers() {
        post.send("one", form("a.pdf", "林小满"), CERTIFICATE);
        post.send("two", form("b.pdf", "王建强"));
        post.work();
    }

    private DocumentMove.Order order(DossierId from, Optional<DossierId> to, long version) {
        return new DocumentMove.Order(
                OfficeFixture.CAMPAIGN,
                org.yinjian.core.dossier.Piece.whole(ContentHash.of(CERTIFICATE.bytes())),
                from,
                to,
                version,
                "审核员甲");
    }

    private DocumentMove.Outcome move(DossierId from, DossierId to) {
        return new DocumentMove(post.with)
                .move(order(from, Optional.of(to), post.manifest(from).version()));
    }

    @Test
    void aDocumentIsMovedBothAreJudgedAgainAndWhoAndWhenIsKept() {
        assertEquals(new DocumentMove.Outcome.Moved(two), move(one, two));
        assertEquals(Map.of(one.value(), Set.of("a.pdf"), two.value(), Set.of("b.pdf", "1.pdf")), post.dossiers());
        assertTrue(post.office
                .work
                .take()
                .containsAll(List.of(
                        new Work.Assess(OfficeFixture.key(one.value())),
                        new Work.Assess(OfficeFixture.key(two.value())))));
        for (DossierId id : List.of(one, two)) {
            assertEquals("审核员甲", post.manifest(id).moves().getFirst().by());
            assertEquals(OfficeFixture.NOW, post.manifest(id).moves().getFirst().at());
        }
    }

    @Test
    void theSameWordAgainChangesNothing() {
        DocumentMove.Order order =
                order(one, Optional.of(two), post.manifest(one).version());
        new DocumentMove(post.with).move(order);
        List<Manifest> once = post.office.dossiers.all(OfficeFixture.CAMPAIGN);
        assertEquals(new DocumentMove.Outcome.Moved(two), new DocumentMove(post.with).move(order));
        assertEquals(once, post.office.dossiers.all(OfficeFixture.CAMPAIGN));
    }

    @Test
    void whoSawAnEarlierStateIsToldSo() {
        long version = post.manifest(one).version();
        assertEquals(
                new DocumentMove.Outcome.Changed(version),
                new DocumentMove(post.with).move(order(one, Optional.of(two), version - 1)));
        assertTrue(post.manifest(one).moves().isEmpty());
        assertTrue(post.manifest(two).moves().isEmpty());
    }

    @Test
    void whoDiesInBetweenLeavesItInBothAndTheSameWordFinishes() {
        Manifest before = post.manifest(one);
        move(one, two);
        Manifest after = post.manifest(one);
        // The first dossier as it was when the mover died: the document is in both.
        post.office.dossiers.save(new Manifest(
                before.key(),
                after.version() + 1,
                before.sources(),
                before.documents(),
                before.contacts(),
                before.receivedAt(),
                true,
                0,
                List.of(),
                List.of(),
                Optional.empty()));
        assertEquals(new DocumentMove.Outcome.Moved(two), move(one, two));
        assertEquals(Map.of(one.value(), Set.of("a.pdf"), two.value(), Set.of("b.pdf", "1.pdf")), post.dossiers());
        assertEquals(1, post.manifest(two).moves().size());
    }

    @Test
    void whatComesLaterMovesNothingBack() {
        move(one, two);
        post.send("three", certificate("2.pdf", "林小满"));
        post.work();
        assertEquals(
                Map.of(one.value(), Set.of("a.pdf", "2.pdf"), two.value(), Set.of("b.pdf", "1.pdf")), post.dossiers());
        assertEquals(new DocumentMove.Outcome.Moved(one), move(two, one));
        post.send("four", certificate("3.pdf", "林小满"));
        post.work();
        assertEquals(
                Map.of(one.value(), Set.of("a.pdf", "1.pdf", "2.pdf", "3.pdf"), two.value(), Set.of("b.pdf")),
                post.dossiers());
    }

    @Test
    void aDocumentMayBeGivenADossierOfItsOwn() {
        DocumentMove.Outcome outcome = new DocumentMove(post.with)
                .move(order(one, Optional.empty(), post.manifest(one).version()));
        DossierId own =
                assertInstanceOf(DocumentMove.Outcome.Moved.class, outcome).to();
        post.work();
        assertEquals(Set.of("1.pdf"), post.dossiers().get(own.value()));
        assertTrue(post.office.reviews.standing(OfficeFixture.key(own.value())).isPresent());
    }

    @Test
    void ofAScanThatWasTakenApartOnePartIsMovedAndTheOtherStays() {
        post.sendScan("scan", "扫描件.pdf", form("a", "赵敏"), form("b", "钱明"));
        post.work();
        DossierId first = number("scan");
        DossierId second = new DossierId(first.value() + "-2");
        Manifest from = post.manifest(first);
        new DocumentMove(post.with)
                .move(new DocumentMove.Order(
                        OfficeFixture.CAMPAIGN,
                        from.documents().getFirst().piece(),
                        first,
                        Optional.of(second),
                        from.version(),
                        "审核员甲"));
        assertEquals(Set.of("扫描件.pdf（第1页）", "扫描件.pdf（第2页）"), post.dossiers().get(second.value()));
        post.send("later", certificate("1.pdf", "钱明"));
        post.work();
        assertEquals(
                Set.of("1.pdf", "扫描件.pdf（第1页）", "扫描件.pdf（第2页）"), post.dossiers().get(second.value()));
    }

    @Test
    void whatIsNotThereIsNotMoved() {
        assertInstanceOf(DocumentMove.Outcome.Unknown.class, move(two, one));
        assertInstanceOf(DocumentMove.Outcome.Unknown.class, move(one, new DossierId("M-000000000000")));
    }
}
