package org.yinjian.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.DossierStore;
import org.yinjian.core.dossier.Doubt;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.dossier.Move;
import org.yinjian.core.dossier.Source;

/** What every dossier store must do. */
public interface DossierStoreContract {
    DossierStore dossiers();

    private static Manifest manifest(String dossier) {
        HeldDocument held = new HeldDocument(
                "uploads/c/d/证书.zip",
                "证书 1.jpg",
                Optional.of("证书.zip"),
                ContentHash.of(new byte[] {1}),
                "image/jpeg",
                Optional.of(DocumentProblem.TRUNCATED),
                1);
        return Manifest.empty(new DossierKey("contract", new DossierId(dossier)))
                .with(new Source("uploads/c/d/证书.zip", "0A", Instant.parse("2021-12-08T01:02:03Z")), List.of(held));
    }

    @Test
    default void aManifestComesBackAsItWasSaved() {
        Manifest first = manifest("round trip");
        Contact contact = new Contact("a@unit.example", Optional.of("<1@x>"), List.of("<0@x>"), Optional.of("报名"));
        assertTrue(dossiers().save(first));
        assertTrue(dossiers().save(first.withContact(contact)));
        assertEquals(Optional.of(first.withContact(contact)), dossiers().find(first.key()));
    }

    @Test
    default void aVersionIsTakenOnlyAfterTheOneBeforeIt() {
        Manifest first = manifest("order");
        assertTrue(dossiers().save(first));
        assertFalse(dossiers().save(first), "the same version again");
        assertFalse(dossiers().save(first.close(0).close(1)), "a version left out");
        assertEquals(Optional.of(first), dossiers().find(first.key()));
    }

    @Test
    default void ofTwoWritersOneIsRefused() {
        Manifest first = manifest("race");
        assertTrue(dossiers().save(first));
        assertTrue(dossiers().save(first.close(1)));
        assertFalse(dossiers().save(first.close(2)));
        assertEquals(1, dossiers().find(first.key()).orElseThrow().expected());
    }

    @Test
    default void whatPeopleDidAndWhatIsDoubtfulComesBackToo() {
        Manifest first = manifest("history");
        HeldDocument held = first.documents().getFirst();
        Move move = new Move(
                held,
                Instant.parse("2021-12-08T01:02:03Z"),
                first.key().dossier(),
                new DossierId("elsewhere"),
                "审核员",
                Instant.parse("2021-12-09T01:02:03Z"));
        Manifest moved = first.moved(move);
        Manifest doubted = new Manifest(
                first.key(),
                3,
                moved.sources(),
                moved.documents(),
                moved.contacts(),
                moved.receivedAt(),
                true,
                0,
                List.of(new Doubt(Doubt.Kind.WHOSE, Optional.of(held.hash()), List.of("王强"))),
                moved.moves(),
                Optional.of(new DossierId("elsewhere")));
        assertTrue(dossiers().save(first));
        assertTrue(dossiers().save(moved));
        assertTrue(dossiers().save(doubted));
        assertEquals(Optional.of(doubted), dossiers().find(first.key()));
    }

    @Test
    default void allManifestsOfACampaignAreListed() {
        Manifest here = manifest("listed");
        dossiers().save(here);
        assertTrue(dossiers().all("contract").contains(here));
        assertTrue(dossiers().all("another").isEmpty());
    }
}
