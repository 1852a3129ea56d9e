package org.yinjian.functions.office.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.OfficeFixture;
import org.yinjian.functions.office.receive.Reception;

/** Moving a document at the desk. */
class MoveDeskTest {
    private final OfficeFixture office = new OfficeFixture();
    private final Collaborators with = office.collaborators();
    private final Desk desk = new Desk(with);

    @BeforeEach
    void twoDossiers() {
        for (String dossier : new String[] {"D1", "D2"}) {
            new Reception(with)
                    .receive(office.arrive(
                            "uploads/" + OfficeFixture.CAMPAIGN + "/" + dossier + "/" + dossier + ".pdf",
                            "%PDF-1.4 " + dossier,
                            "01"));
        }
    }

    private Manifest manifest(String dossier) {
        return office.dossiers.find(OfficeFixture.key(dossier)).orElseThrow();
    }

    private Answer move(String to, long version, Optional<String> login, boolean sameOrigin) {
        HeldDocument held = manifest("D1").documents().getFirst();
        String body = "document=" + URLEncoder.encode(held.hash().value(), StandardCharsets.UTF_8) + "&version="
                + version + "&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        return desk.answer(
                new Request("POST /dossiers/{id}/moves", Map.of("id", "D1"), Map.of(), body, login, sameOrigin));
    }

    @Test
    void aReviewerMovesADocumentByName() {
        assertEquals(
                303,
                move("D2", manifest("D1").version(), Optional.of("wang"), true).status());
        assertEquals(2, manifest("D2").documents().size());
        assertEquals("wang", manifest("D2").moves().getFirst().by());
    }

    @Test
    void withoutALoginOrFromElsewhereNobodyMovesAnything() {
        long version = manifest("D1").version();
        assertEquals(403, move("D2", version, Optional.empty(), true).status());
        assertEquals(403, move("D2", version, Optional.of("wang"), false).status());
        assertEquals(1, manifest("D1").documents().size());
    }

    @Test
    void whoSawAnOlderStateOrNamesNoDossierIsTold() {
        long version = manifest("D1").version();
        assertEquals(409, move("D2", version - 1, Optional.of("wang"), true).status());
        assertEquals(422, move("nowhere", version, Optional.of("wang"), true).status());
        assertEquals(422, move("", version, Optional.of("wang"), true).status());
        assertTrue(manifest("D1").moves().isEmpty());
    }
}
