package org.yinjian.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Change;
import org.yinjian.core.assessment.RunSummary;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.imprint.SealRegister;
import org.yinjian.core.interpretation.DossierJudge;

/** Judges the records of a folder again, shows who flips, and writes it when told to. */
final class RejudgeRun {
    /**
     * What the command line asked for.
     *
     * @param across also judge across the dossiers
     * @param apply write what was judged
     */
    record Options(Campaign campaign, boolean across, boolean apply, boolean json, Optional<SealRegister> register) {}

    private final Options options;
    private final ResultFolder results;
    private final Wiring wiring;
    private final PrintStream out;

    RejudgeRun(Options options, ResultFolder results, Wiring wiring, PrintStream out) {
        this.options = options;
        this.results = results;
        this.wiring = wiring;
        this.out = out;
    }

    /** The exit code: 0 when every record was judged again, else 1; then nothing is written. */
    int run(List<Assessment> before) throws IOException {
        List<RunSummary.Failed> failed = new ArrayList<>();
        List<Assessment> after = judge(before, failed);
        if (!failed.isEmpty()) {
            failed.forEach(one -> out.println("not judged again: " + one.dossier() + " (" + one.reason() + ")"));
            return 1;
        }
        List<Change> changes = changes(before, after);
        RejudgeReport.print(out, changes, options.apply(), options.json());
        if (options.apply()) {
            new RejudgedFolder(options.campaign(), results)
                    .write(before, after, options.across(), options.register().isPresent());
        }
        return 0;
    }

    private List<Assessment> judge(List<Assessment> before, List<RunSummary.Failed> failed) throws IOException {
        DossierJudge judge = new DossierJudge(options.campaign(), wiring.lexicon());
        StoredReadings readings = new StoredReadings(results);
        List<Assessment> after = new ArrayList<>();
        for (Assessment record : before) {
            try {
                Assessment judged = judge.judge(record.dossier(), record.receivedAt(), readings.of(record));
                after.add(judged.withCrops(results::exists));
            } catch (IOException | RuntimeException failure) {
                failed.add(new RunSummary.Failed(record.dossier().value(), String.valueOf(failure.getMessage())));
            }
        }
        return new LastRules(options.campaign(), results, options.register()).judge(after, options.across());
    }

    private static List<Change> changes(List<Assessment> before, List<Assessment> after) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            changes.add(new Change(before.get(i), after.get(i)));
        }
        return changes;
    }
}
