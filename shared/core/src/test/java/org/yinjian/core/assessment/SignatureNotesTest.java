package org.yinjian.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.reading.DigitalSignature;
import org.yinjian.core.reading.DigitalSignature.Integrity;
import org.yinjian.core.reading.Reading;

class SignatureNotesTest {
    @Test
    void aSignatureIsANoteAndChangesNoOutcome() {
        for (Integrity integrity : Integrity.values()) {
            Assessment record = Given.completeDossier().assessed();
            List<Finding> notes = notes(1, integrity);
            assertEquals(Severity.NOTE, notes.getFirst().severity());
            assertEquals(record.outcome(), record.with(notes).outcome());
        }
    }

    @Test
    void whoSignedAndWhatBecameOfItIsTold() {
        Finding note = notes(1, Integrity.BROKEN).getFirst();
        for (String part : List.of("签名.pdf", "某某大学后勤处", "被改动过", "又有增补", "不代替公章")) {
            assertTrue(note.message().contains(part), note.message());
        }
        assertEquals("documents." + Given.hash("signed"), note.subject());
        assertEquals(Optional.of(2), note.evidence().getFirst().page());
    }

    @Test
    void hundredsOfSignaturesAreNotListedOneByOne() {
        assertEquals(20, notes(300, Integrity.INTACT).size());
    }

    private static List<Finding> notes(int count, Integrity integrity) {
        DigitalSignature signature =
                new DigitalSignature(Optional.of("某某大学后勤处"), Optional.empty(), integrity, false, Optional.of(2));
        Reading reading = new Reading(
                Given.hash("signed"),
                "application/pdf",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Collections.nCopies(count, signature));
        return new SignatureNotes(Given.campaign()).of(new DossierId("A"), "签名.pdf", reading);
    }
}
