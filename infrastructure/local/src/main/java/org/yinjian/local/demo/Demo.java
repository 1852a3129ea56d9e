package org.yinjian.local.demo;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.yinjian.adapters.campaign.CampaignFiles;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.event.EventLog;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.core.reading.DocumentReader;
import org.yinjian.core.review.Wording;
import org.yinjian.functions.reading.Engine;
import org.yinjian.local.Handlers;
import org.yinjian.local.LocalCloud;
import org.yinjian.testkit.file.NamedFile;
import org.yinjian.testkit.sample.DemoSamples;
import org.yinjian.testkit.sample.SampleDossier;

/**
 * The demonstration: starts the local cloud two days before the campaign's deadline, sends the sample dossiers in by
 * upload and by mail, and shows what came of them.
 */
public final class Demo {
    private static final String CAMPAIGN = "zuimei-2021-national";
    private static final String OFFICE = "office@association.example";
    private static final int DAYS_BEFORE_DEADLINE = 2;

    private final Options options;
    private final long start = System.nanoTime();
    /** From here on the cloud is taken down under whatever is still being done: nobody needs to hear of that. */
    private volatile boolean over;

    private Demo(Options options) {
        this.options = options;
    }

    /**
     * How it is run.
     *
     * @param once ends when all samples came through, instead of serving the desk until the process is stopped
     * @param patience how long to wait for all samples
     */
    public record Options(boolean once, Duration patience, PrintStream out) {}

    /** @return 0 when every sample has its record, its queue entry and its reply, else 1 */
    public static int run(Options options) throws Exception {
        return new Demo(options).run();
    }

    private int run() throws Exception {
        CompletableFuture<List<SampleDossier>> samples = CompletableFuture.supplyAsync(DemoSamples::make);
        CompletableFuture<DocumentReader> reader = CompletableFuture.supplyAsync(Engine::reader);
        Campaign campaign = CampaignFiles.load(CAMPAIGN).orThrow();
        ZonedDateTime moment = campaign.schedule()
                .deadline()
                .minusDays(DAYS_BEFORE_DEADLINE)
                .atTime(LocalTime.of(9, 0))
                .atZone(campaign.schedule().zone());
        Clock clock = Clock.offset(
                Clock.system(campaign.schedule().zone()), Duration.between(Instant.now(), moment.toInstant()));
        say(campaign.title() + "，截止 " + campaign.schedule().dueAt() + "；演示时刻 " + moment.toOffsetDateTime());
        EventLog events = this::show;
        Map<String, String> parameters = Map.of("Campaign", CAMPAIGN, "MailFrom", OFFICE, "ReportTo", OFFICE);
        DocumentReader lazy = payload -> reader.join().read(payload);
        try (LocalCloud cloud = LocalCloud.start(
                LocalCloud.template(),
                parameters,
                new Handlers(lazy, clock, Handlers.numbered(), events),
                clock,
                events)) {
            say("本地云已就绪：" + cloud.deskUrl());
            UnitClient client = new UnitClient(cloud);
            Arrivals arrivals = new Arrivals(cloud, client, send(cloud, client, samples.join()));
            boolean complete = arrivals.await(options.patience());
            cloud.fire("Daily");
            new Showcase(cloud, client, options.out()).show(arrivals);
            say(complete ? "全部" + arrivals.size() + "份样例均有记录、队列条目和回复。" : "未全部完成：" + arrivals.missing());
            if (!options.once()) {
                say("审核台：" + cloud.deskUrl() + " （Ctrl-C 结束）");
                new CountDownLatch(1).await();
            }
            over = true;
            return complete ? 0 : 1;
        }
    }

    /** Sends every sample; by id, whom it is answered to. */
    private List<Arrivals.Sent> send(LocalCloud cloud, UnitClient client, List<SampleDossier> samples)
            throws Exception {
        List<Arrivals.Sent> sent = new ArrayList<>();
        for (SampleDossier sample : samples) {
            List<NamedFile> files = sample.files();
            if (files.size() == 1 && files.getFirst().name().endsWith(".eml")) {
                cloud.mail().send(files.getFirst().bytes(), OFFICE);
                sent.add(new Arrivals.Sent(
                        sample.id(), "", Arrivals.sender(files.getFirst().bytes())));
                say("→ 邮件 " + sample.id());
            } else {
                String contact = sample.id() + "@unit.example";
                String number = client.upload(contact, files);
                sent.add(new Arrivals.Sent(sample.id(), number, contact));
                say("→ 上传 " + sample.id() + "（" + files.size() + "个文件），受理号 " + number);
            }
        }
        return sent;
    }

    private void show(OperationalEvent event) {
        switch (event) {
            case OperationalEvent.Assessed assessed
            when assessed.written() ->
                say("✓ " + assessed.dossier() + " " + Wording.of(Outcome.valueOf(assessed.outcome())));
            case OperationalEvent.StepFailed failed when !over -> say("! " + failed.step() + " " + failed.error());
            case OperationalEvent.GivenUp given -> say("! 放弃：" + given.step());
            default -> {
                // The rest is for operators.
            }
        }
    }

    private void say(String line) {
        double seconds = (System.nanoTime() - start) / 1e9;
        options.out().println("%6.1f s  %s".formatted(seconds, line));
    }
}
