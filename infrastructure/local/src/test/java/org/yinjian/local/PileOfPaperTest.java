package org.yinjian.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.aws.AwsClients;
import org.yinjian.adapters.aws.DynamoDossierStore;
import org.yinjian.adapters.aws.DynamoReviewStore;
import org.yinjian.adapters.json.ReportJson;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.review.QueueEntry;
import org.yinjian.core.review.Standing;
import org.yinjian.functions.reading.Engine;
import org.yinjian.local.template.Trees;
import org.yinjian.testkit.draw.Faces;
import org.yinjian.testkit.file.Mail;
import org.yinjian.testkit.file.NamedFile;
import org.yinjian.testkit.file.ScanPdf;
import org.yinjian.testkit.sample.Condition;
import org.yinjian.testkit.sample.DossierMaker;
import org.yinjian.testkit.sample.DossierPlan;
import org.yinjian.testkit.sample.SampleDossier;
import org.yinjian.testkit.sample.SealCase;

/** One PDF of three applicants' papers, sent by mail and really read: three dossiers. */
class PileOfPaperTest {
    private static final String CAMPAIGN = "zuimei-2021-national";
    private static final String OFFICE = "office@association.example";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Clock clock = Clock.fixed(Instant.parse("2021-12-08T01:00:00Z"), ZoneOffset.UTC);
    private final List<SampleDossier> applicants = applicants();

    private static List<SampleDossier> applicants() {
        DossierMaker maker = new DossierMaker(Faces.load());
        DossierPlan scanned = DossierPlan.complete().with(Condition.SCAN_PDF_MULTI, SealCase.EXACT);
        return IntStream.range(0, 3)
                .mapToObj(i -> maker.make("pile-" + i, scanned, 100 + i))
                .toList();
    }

    private static String name(SampleDossier applicant) {
        return Trees.text(Trees.parse(applicant.truth()), "form", "fields", "name");
    }

    private byte[] pile() {
        return ScanPdf.pile(applicants.stream()
                .map(applicant -> applicant.files().getFirst().bytes())
                .toList());
    }

    @Test
    void aScanOfThreeApplicantsBecomesThreeDossiersEachWithItsOwnPages() throws Exception {
        Handlers handlers = new Handlers(Engine.reader(), clock, Handlers.numbered(), event -> {});
        Map<String, String> parameters = Map.of("MailFrom", OFFICE, "ReportTo", OFFICE);
        try (LocalCloud cloud = LocalCloud.start(LocalCloud.template(), parameters, handlers, clock, event -> {})) {
            cloud.mail()
                    .send(
                            new Mail(
                                            "三人材料",
                                            "张三",
                                            "unit@school.example",
                                            "请查收",
                                            List.of(new NamedFile("扫描件.pdf", pile())))
                                    .bytes(),
                            OFFICE);
            List<QueueEntry> queue = queueOf(cloud, applicants.size());
            assertEquals(
                    applicants.stream().map(PileOfPaperTest::name).collect(Collectors.toSet()),
                    queue.stream().map(entry -> entry.applicant().orElseThrow()).collect(Collectors.toSet()));
            assertEquals(Set.of(List.of(1, 2, 3), List.of(4, 5, 6), List.of(7, 8, 9)), pages(cloud));
        }
    }

    private static List<QueueEntry> queueOf(LocalCloud cloud, int dossiers) throws InterruptedException {
        DynamoReviewStore reviews = new DynamoReviewStore(new AwsClients(cloud.environment()).tables(), table(cloud));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            List<QueueEntry> entries = reviews.all(CAMPAIGN).stream()
                    .map(Standing::entry)
                    .flatMap(entry -> entry.map(ReportJson::readEntry).stream())
                    .toList();
            if (entries.size() >= dossiers) {
                return entries;
            }
            assertTrue(System.nanoTime() < end, "in vain: " + entries);
            Thread.sleep(200);
        }
    }

    private static Set<List<Integer>> pages(LocalCloud cloud) {
        return new DynamoDossierStore(new AwsClients(cloud.environment()).tables(), table(cloud))
                .all(CAMPAIGN).stream()
                        .flatMap(manifest -> manifest.documents().stream())
                        .map(HeldDocument::pages)
                        .collect(Collectors.toSet());
    }

    private static String table(LocalCloud cloud) {
        return Objects.requireNonNull(cloud.environment().get("DOSSIERS_TABLE"));
    }
}
