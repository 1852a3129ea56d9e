package org.yinjian.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.yinjian.adapters.json.ReportJson;
import org.yinjian.cli.DossierFolder.DossierFiles;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Assessment.CampaignVersion;
import org.yinjian.core.assessment.RunSummary;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.imprint.SealRegister;
import org.yinjian.core.interpretation.DossierJudge;

/** One run of {@code assess}: every dossier of a folder to its record, then what is made of all of them. */
final class AssessRun {
    /** What the command line asked for. */
    record Options(
            Path in,
            Path out,
            Campaign campaign,
            Optional<OffsetDateTime> receivedAt,
            int jobs,
            boolean json,
            boolean batch,
            boolean fresh,
            Optional<SealRegister> register) {
        /** Without a register of seals. */
        Options(
                Path in,
                Path out,
                Campaign campaign,
                Optional<OffsetDateTime> receivedAt,
                int jobs,
                boolean json,
                boolean batch,
                boolean fresh) {
            this(in, out, campaign, receivedAt, jobs, json, batch, fresh, Optional.empty());
        }
    }

    private final Options options;
    private final Wiring wiring;
    private final PrintStream out;

    AssessRun(Options options, Wiring wiring, PrintStream out) {
        this.options = options;
        this.wiring = wiring;
        this.out = out;
    }

    /** The exit code: 0 when every dossier has a record, else 1. */
    int run() throws IOException {
        long started = System.nanoTime();
        List<DossierFiles> dossiers = DossierFolder.list(options.in());
        ResultFolder results = new ResultFolder(options.out());
        List<AssessedDossier> assessed = assess(dossiers, results);
        List<Assessment> alone = assessed.stream()
                .filter(AssessedDossier.Done.class::isInstance)
                .map(AssessedDossier.Done.class::cast)
                .map(AssessedDossier.Done::record)
                .toList();
        List<Assessment> records =
                new LastRules(options.campaign(), results, options.register()).judge(alone, options.batch());
        results.writeChanged(alone, records);
        results.markJudgedAcross(options.batch());
        double seconds = (System.nanoTime() - started) / 1e9;
        RunSummary summary = summary(dossiers.size(), records, assessed, seconds);
        new ResultExports(options.campaign(), results).write(records, summary);
        RunReport.print(out, summary, options.json() ? Optional.of(ReportJson.summary(summary)) : Optional.empty());
        return summary.failed().isEmpty() ? 0 : 1;
    }

    private List<AssessedDossier> assess(List<DossierFiles> dossiers, ResultFolder results) {
        Progress progress = new Progress(options.json() ? System.err : out, wiring.terminal(), dossiers.size());
        DossierJudge judge = new DossierJudge(options.campaign(), wiring.lexicon());
        int jobs = Math.clamp(dossiers.size(), 1, options.jobs());
        try (Wiring.OpenEngine engine = wiring.engine(jobs);
                ExecutorService pool = Executors.newFixedThreadPool(jobs)) {
            DossierJob job = new DossierJob(engine.engine(), judge, options, rules(), results);
            List<Future<AssessedDossier>> running = new ArrayList<>();
            for (DossierFiles dossier : dossiers) {
                running.add(pool.submit(() -> shown(job.run(dossier), progress)));
            }
            return running.stream().map(AssessRun::finished).toList();
        }
    }

    private static AssessedDossier shown(AssessedDossier result, Progress progress) {
        switch (result) {
            case AssessedDossier.Done done
            when done.unchanged() -> progress.skipped(done.dossier().value());
            case AssessedDossier.Done done ->
                progress.step(done.dossier().value(), done.record().outcome().name());
            case AssessedDossier.Failed failed ->
                progress.step(failed.dossier().value(), "no record: " + failed.reason());
        }
        return result;
    }

    private static AssessedDossier finished(Future<AssessedDossier> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted; run it again to go on", interrupted);
        } catch (ExecutionException fatal) {
            throw new IllegalStateException("a dossier stopped the run: " + fatal.getCause(), fatal);
        }
    }

    /** What every record depends on beside its dossier's bytes. */
    private String rules() {
        return MadeFrom.rules(
                options.campaign(),
                options.receivedAt(),
                options.batch(),
                options.register().isPresent());
    }

    private RunSummary summary(int dossiers, List<Assessment> records, List<AssessedDossier> assessed, double seconds) {
        List<RunSummary.Failed> failed = assessed.stream()
                .filter(AssessedDossier.Failed.class::isInstance)
                .map(AssessedDossier.Failed.class::cast)
                .map(one -> new RunSummary.Failed(one.dossier().value(), one.reason()))
                .toList();
        return new RunSummary(
                Program.version(),
                new CampaignVersion(
                        options.campaign().id().value(), options.campaign().version()),
                options.receivedAt(),
                dossiers,
                RunSummary.count(records),
                failed,
                Math.round(seconds * 10) / 10.0);
    }
}
