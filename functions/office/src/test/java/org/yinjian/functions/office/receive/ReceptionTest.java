package org.yinjian.functions.office.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.Arrival;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.dossier.Work;
import org.yinjian.functions.office.OfficeFixture;

class ReceptionTest {
    private static final String PDF = "%PDF-1.4 ";

    private final OfficeFixture office = new OfficeFixture();
    private final Reception reception = new Reception(office.collaborators());

    private Manifest manifest(String dossier) {
        return office.dossiers.find(OfficeFixture.key(dossier)).orElseThrow();
    }

    private static String upload(String file) {
        return "uploads/" + OfficeFixture.CAMPAIGN + "/D1/" + file;
    }

    @Test
    void aFileIsKeptHeldAndAskedToBeRead() {
        reception.receive(office.arrive(upload("001/报名表.pdf"), PDF + "a", "01"));
        HeldDocument held = manifest("D1").documents().getFirst();
        assertEquals("报名表.pdf", held.file());
        assertTrue(office.archive.get("documents/" + held.hash().hex()).isPresent());
        assertTrue(office.work.sent().contains(new Work.Read(held.hash(), held.file(), held.mediaType())));
    }

    @Test
    void theSameEventTwiceChangesNothing() {
        Arrival arrival = office.arrive(upload("a.pdf"), PDF + "a", "01");
        reception.receive(arrival);
        Manifest once = manifest("D1");
        reception.receive(arrival);
        assertEquals(once, manifest("D1"));
    }

    @Test
    void anOlderStateOfAnObjectThatComesLateChangesNothing() {
        reception.receive(office.arrive(upload("a.pdf"), PDF + "new", "02"));
        Manifest newer = manifest("D1");
        reception.receive(office.arrive(upload("a.pdf"), PDF + "old", "01"));
        assertEquals(newer, manifest("D1"));
    }

    @Test
    void aReplacedObjectTakesThePlaceOfItsDocuments() {
        reception.receive(office.arrive(upload("a.pdf"), PDF + "old", "0A"));
        reception.receive(office.arrive(upload("a.pdf"), PDF + "new", "0A1"));
        assertEquals(1, manifest("D1").documents().size());
        assertEquals(2, manifest("D1").version());
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        OfficeFixture other = new OfficeFixture();
        Reception backwards = new Reception(other.collaborators());
        List<String> files = List.of("a.pdf", "b.pdf", "c.pdf");
        files.forEach(file -> reception.receive(office.arrive(upload(file), PDF + file, "01")));
        files.reversed().forEach(file -> backwards.receive(other.arrive(upload(file), PDF + file, "01")));
        Manifest there = other.dossiers.find(OfficeFixture.key("D1")).orElseThrow();
        assertEquals(manifest("D1").documents(), there.documents());
    }

    @Test
    void aClosingThatComesBeforeTheLastFileWaitsForIt() {
        reception.receive(office.arrive(upload("_closed"), "2", "01"));
        reception.receive(office.arrive(upload("a.pdf"), PDF + "a", "01"));
        assertFalse(manifest("D1").whole());
        reception.receive(office.arrive(upload("b.pdf"), PDF + "b", "01"));
        assertTrue(manifest("D1").whole());
    }

    @Test
    void anObjectThatIsNoSubmissionIsLeftAlone() {
        reception.receive(office.arrive("uploads/nobody", "x", "01"));
        reception.receive(office.arrive("uploads/" + OfficeFixture.CAMPAIGN + "/../a.pdf", "x", "01"));
        assertTrue(office.dossiers.all(OfficeFixture.CAMPAIGN).isEmpty());
        assertTrue(office.work.sent().isEmpty());
    }
}
