package org.yinjian.functions.office;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.adapters.intake.ContentUnpacker;
import org.yinjian.adapters.json.ReadingJson;
import org.yinjian.adapters.mail.JakartaMailHeadReader;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.Arrival;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.Reading;
import org.yinjian.core.reading.ReadingIndex;
import org.yinjian.core.review.MailTransport;
import org.yinjian.core.review.OutgoingMail;
import org.yinjian.functions.office.assess.CampaignJudge;
import org.yinjian.testkit.fake.InMemoryCircles;
import org.yinjian.testkit.fake.InMemoryDocumentStore;
import org.yinjian.testkit.fake.InMemoryDossierStore;
import org.yinjian.testkit.fake.InMemoryOutbox;
import org.yinjian.testkit.fake.InMemoryPiles;
import org.yinjian.testkit.fake.InMemoryReadingIndex;
import org.yinjian.testkit.fake.InMemoryReviewStore;
import org.yinjian.testkit.fake.InMemorySealRegister;
import org.yinjian.testkit.fake.InMemoryTakenMail;
import org.yinjian.testkit.fake.RecordedWork;

/** An office of fakes. */
public final class OfficeFixture {
    public static final String CAMPAIGN = "zuimei-2021-national";
    public static final Instant NOW = Instant.parse("2021-12-08T01:00:00Z");

    public final InMemoryDocumentStore inbox = new InMemoryDocumentStore();
    public final InMemoryDocumentStore archive = new InMemoryDocumentStore();
    public final InMemoryDossierStore dossiers = new InMemoryDossierStore();
    public final InMemoryPiles piles = new InMemoryPiles();
    public final InMemoryReviewStore reviews = new InMemoryReviewStore();
    public final RecordedWork work = new RecordedWork();
    public final List<OutgoingMail> mails = new ArrayList<>();
    public final List<OperationalEvent> events = new ArrayList<>();
    public final InMemorySealRegister sealRegister = new InMemorySealRegister();
    public final InMemoryReadingIndex readings = new InMemoryReadingIndex();
    public final InMemoryCircles circles = new InMemoryCircles();
    public final InMemoryOutbox outbox = new InMemoryOutbox();

    public Collaborators collaborators() {
        return collaborators(Map.of());
    }

    /** @param more of the environment, such as {@code DESK_LOGIN} */
    public Collaborators collaborators(Map<String, String> more) {
        return collaborators(more, mails::add);
    }

    /** @param mail what takes the mails */
    public Collaborators collaborators(Map<String, String> more, MailTransport mail) {
        return collaborators(more, mail, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** The same at another time. */
    public Collaborators collaborators(Map<String, String> more, MailTransport mail, Clock clock) {
        return collaborators(more, mail, clock, reviews);
    }

    /** Of which no record comes into {@link #reviews}: as one that dies before it writes. */
    public Collaborators dyingBeforeTheRecord() {
        return collaborators(Map.of(), mails::add, Clock.fixed(NOW, ZoneOffset.UTC), new InMemoryReviewStore());
    }

    private Collaborators collaborators(
            Map<String, String> more, MailTransport mail, Clock clock, InMemoryReviewStore records) {
        Map<String, String> environment = new HashMap<>(Map.ofEntries(
                Map.entry("INBOX_BUCKET", "inbox"),
                Map.entry("ARCHIVE_BUCKET", "archive"),
                Map.entry("DOSSIERS_TABLE", "dossiers"),
                Map.entry("DOCUMENTS_TABLE", "documents"),
                Map.entry("OUTBOX_TABLE", "outbox"),
                Map.entry("CLAIMS_TABLE", "claims"),
                Map.entry("TO_READ_QUEUE", "to-read"),
                Map.entry("TO_ASSESS_QUEUE", "to-assess"),
                Map.entry("REPLY_QUEUE", "reply"),
                Map.entry("CAMPAIGN", CAMPAIGN),
                Map.entry("MAIL_FROM", "office@association.example"),
                Map.entry("REPORT_TO", "office@association.example")));
        environment.putAll(more);
        Settings settings = Settings.of(environment);
        return new Collaborators(
                settings,
                inbox,
                archive,
                dossiers,
                piles,
                readings,
                records,
                circles,
                outbox,
                new InMemoryTakenMail(),
                sealRegister,
                List.of(),
                mail,
                work,
                (key, valid) -> URI.create("https://inbox.example/" + key.replace(' ', '+')),
                new ContentUnpacker(IntakeLimits.defaults()),
                new JakartaMailHeadReader(),
                new CampaignJudge(),
                events::add,
                clock,
                () -> "0001");
    }

    /** Puts an object into the inbox and tells of it. */
    public Arrival arrive(String key, String content, String order) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        inbox.put(key, bytes, "application/octet-stream");
        return new Arrival(key, InMemoryDocumentStore.tag(bytes), order, bytes.length, NOW);
    }

    /** Puts a mail into the inbox and tells of it. */
    public Arrival arrive(String key, byte[] mail, Instant at) {
        inbox.put(key, mail, "message/rfc822");
        return new Arrival(key, InMemoryDocumentStore.tag(mail), "01", mail.length, at);
    }

    /** Has a document been read. */
    public void read(byte[] document, PageReading... pages) {
        ContentHash hash = ContentHash.of(document);
        Reading reading =
                new Reading(hash, "application/pdf", Optional.of("engine/1"), List.of(pages), Optional.empty());
        archive.put(
                ArchiveKeys.reading(hash),
                ReadingJson.write(reading).getBytes(StandardCharsets.UTF_8),
                "application/json");
        readings.note(hash, new ReadingIndex.Standing.Read("engine/1"));
    }

    public static DossierKey key(String dossier) {
        return new DossierKey(CAMPAIGN, new DossierId(dossier));
    }
}
