package org.yinjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yinjian.adapters.campaign.CampaignFiles;
import org.yinjian.adapters.json.ReportJson;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.deadline.Progress;
import org.yinjian.core.deadline.ProgressText;
import org.yinjian.core.decision.Reviewed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yinjian report OUT}: the deadline summary of the records that {@code assess} wrote. */
@Command(name = "report", description = "Prints the deadline summary of a folder that assess wrote.")
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "OUT", description = "folder of records, as assess wrote it")
    Path out = Path.of("out");

    @Option(names = "--campaign", paramLabel = "ID|FILE", description = "default: ${DEFAULT-VALUE}")
    String campaign = "zuimei-2021-national";

    @Option(names = "--at", paramLabel = "INSTANT", description = "ISO 8601 with offset; default: now")
    @Nullable
    String at;

    @Option(names = "--json", description = "print the summary as JSON")
    boolean json;

    @Override
    public Integer call() throws IOException {
        Campaign rules = CampaignFiles.load(campaign).orThrow();
        Instant moment = Optional.ofNullable(at)
                .map(text -> OffsetDateTime.parse(text).toInstant())
                .orElseGet(() -> new Wiring().clock().instant());
        Progress progress = Progress.of(
                rules,
                moment,
                ResultFolder.records(out).stream().map(Reviewed::undecided).toList(),
                failed());
        if (json) {
            System.out.println(ReportJson.deadline(progress.summary()));
        } else {
            System.out.print(new ProgressText(rules, progress).plain());
        }
        return 0;
    }

    /** As the run told it; none where no run's summary lies there. */
    private int failed() throws IOException {
        Path summary = out.resolve("summary.json");
        return Files.exists(summary) ? ReportJson.failed(Files.readString(summary)) : 0;
    }
}
