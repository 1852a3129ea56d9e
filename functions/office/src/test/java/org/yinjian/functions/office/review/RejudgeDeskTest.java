package org.yinjian.functions.office.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.json.ReadingJson;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.online.OnlineEntry;
import org.yinjian.core.online.OnlineImport;
import org.yinjian.core.reading.Reading;
import org.yinjian.core.reading.ReadingIndex;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.OfficeFixture;
import org.yinjian.functions.office.assess.DossierAssessment;
import org.yinjian.functions.office.assess.OnlineDesk;
import org.yinjian.functions.office.receive.Reception;
import org.yinjian.testkit.reading.FormPageBuilder;

/** Judging again by the desk: shown first, done for all when told to. */
class RejudgeDeskTest {
    private final OfficeFixture office = new OfficeFixture();
    private final Collaborators with = office.collaborators();
    private final Desk desk = new Desk(with);

    @BeforeEach
    void aJudgedDossier() {
        new Reception(with).receive(office.arrive("uploads/" + OfficeFixture.CAMPAIGN + "/D1/a.png", "picture", "01"));
        office.dossiers.find(OfficeFixture.key("D1")).orElseThrow().documents().forEach(held -> {
            Reading reading = new Reading(
                    held.hash(),
                    "image/png",
                    Optional.of("test/1"),
                    List.of(new FormPageBuilder().build()),
                    Optional.empty());
            office.archive.put(
                    ArchiveKeys.reading(held.hash()),
                    ReadingJson.write(reading).getBytes(StandardCharsets.UTF_8),
                    "application/json");
            office.readings.note(held.hash(), new ReadingIndex.Standing.Read("test/1"));
        });
        new DossierAssessment(with).assess(OfficeFixture.key("D1"));
        office.work.take();
    }

    private Answer ask(String route, String body, boolean sameOrigin) {
        return desk.answer(new Request(route, Map.of(), Map.of(), body, Optional.of("审核人甲"), sameOrigin));
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void whatWouldChangeIsShownAndNothingIsAskedFor() {
        assertTrue(text(ask("GET /rejudge", "", true)).contains("0份有变化"));
        new OnlineDesk(office.archive)
                .keep(
                        OfficeFixture.CAMPAIGN,
                        new OnlineImport(OfficeFixture.NOW, List.of(new OnlineEntry(2, Map.of("name", "他人")))));
        String page = text(ask("GET /rejudge", "", true));
        assertTrue(page.contains("1份有变化"), page);
        assertTrue(page.contains("线上填报记录中没有找到"), page);
        assertEquals(List.of(), office.work.take());
    }

    @Test
    void allAreJudgedAgainOnlyFromTheDesksOwnPage() {
        assertEquals(403, ask("POST /rejudge", "", false).status());
        assertEquals(List.of(), office.work.take());
        assertEquals(303, ask("POST /rejudge", "", true).status());
        assertEquals(List.of(new Work.Assess(OfficeFixture.key("D1"))), office.work.take());
    }

    @Test
    void aBrokenFileIsJudgedAgainToo() {
        Reading broken = new Reading(
                office.dossiers
                        .find(OfficeFixture.key("D1"))
                        .orElseThrow()
                        .documents()
                        .getFirst()
                        .hash(),
                "image/png",
                Optional.empty(),
                List.of(),
                Optional.of(DocumentProblem.TRUNCATED));
        office.archive.put(
                ArchiveKeys.reading(broken.document()),
                ReadingJson.write(broken).getBytes(StandardCharsets.UTF_8),
                "application/json");
        assertTrue(text(ask("GET /rejudge", "", true)).contains("1份有变化"));
    }
}
