package org.yinjian.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yinjian.adapters.portal.PortalExport;
import org.yinjian.adapters.portal.UnmatchedRows;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Change;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.online.OnlineComparison;
import org.yinjian.core.online.OnlineEntry;
import org.yinjian.core.online.OnlineImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yinjian import PORTAL --into OUT}: lays what applicants entered online beside their dossiers. */
@Command(
        name = "import",
        description = {
            "Joins the export of the campaign's page (CSV or Excel) to the dossiers of OUT by name, phone and unit;",
            "what differs becomes findings, rows of nobody are listed in OUT/线上未对应.csv."
        })
final class ImportCommand implements Callable<Integer> {
    private static final String UNMATCHED = "线上未对应.csv";

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "PORTAL", description = "the export: .csv (UTF-8 or GBK), .xlsx or .xls")
    Path portal = Path.of("portal.csv");

    @Option(names = "--into", paramLabel = "OUT", required = true, description = "folder that assess wrote")
    Path out = Path.of("out");

    @Option(names = "--campaign", paramLabel = "ID|FILE", description = "default: the campaign of the records")
    @Nullable
    String campaign;

    @Option(names = "--dry-run", description = "show what would change and write nothing")
    boolean dryRun;

    @Override
    public Integer call() throws IOException {
        List<Assessment> before = Files.isDirectory(out) ? ResultFolder.records(out) : List.of();
        if (before.isEmpty()) {
            throw wrong("OUT holds no record: " + out + "; run yinjian assess IN --out " + out + " first");
        }
        Campaign rules = rules(before.getFirst());
        if (rules.portal().isEmpty()) {
            throw wrong("the campaign " + rules.id().value() + " knows no online entries: it has no key portal");
        }
        PortalExport export = read(rules);
        export.unknownHeaders().forEach(header -> System.out.println("column not known, not used: " + header));
        ResultFolder results = new ResultFolder(out);
        List<OnlineEntry> unmatched = new OnlineComparison(rules).unmatched(before, export.entries());
        List<Assessment> after = judged(before, rules, export);
        RejudgeReport.print(System.out, changes(before, after), !dryRun, false);
        System.out.printf(
                Locale.ROOT,
                "%d rows, %d of no dossier: %s%n",
                export.entries().size(),
                unmatched.size(),
                unmatched.stream().map(row -> String.valueOf(row.row())).toList());
        if (!dryRun) {
            new LastRules(rules, results, Optional.empty())
                    .keep(new OnlineImport(new Wiring().clock().instant(), export.entries()));
            results.write(UNMATCHED, UnmatchedRows.csv(unmatched, rules));
            new RejudgedFolder(rules, results).write(before, after, results.judgedAcross(), false);
        }
        return 0;
    }

    private static List<Assessment> judged(List<Assessment> before, Campaign rules, PortalExport export) {
        OnlineComparison comparison = new OnlineComparison(rules);
        return before.stream()
                .map(record -> comparison.judge(record, export.entries()))
                .toList();
    }

    private static List<Change> changes(List<Assessment> before, List<Assessment> after) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            changes.add(new Change(before.get(i), after.get(i)));
        }
        return changes;
    }

    private PortalExport read(Campaign rules) throws IOException {
        if (!Files.isRegularFile(portal)) {
            throw wrong("no such file: " + portal);
        }
        try (InputStream in = Files.newInputStream(portal)) {
            return PortalExport.read(in.readNBytes(PortalExport.MOST_BYTES + 1), rules);
        } catch (IOException unreadable) {
            throw wrong(portal + ": " + unreadable.getMessage());
        }
    }

    private Campaign rules(Assessment record) {
        String named = Objects.requireNonNullElse(campaign, record.campaign().id());
        return NamedCampaign.load(named, Objects.requireNonNull(spec).commandLine());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
