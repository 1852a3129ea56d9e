package org.yinjian.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yinjian.adapters.campaign.CampaignFiles;
import org.yinjian.adapters.json.AssessmentJson;
import org.yinjian.adapters.json.ReportJson;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.deadline.DeadlineReport;
import org.yinjian.core.deadline.DeadlineSummary;
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
        DeadlineSummary summary = new DeadlineReport(rules).at(moment, records(), 0);
        if (json) {
            System.out.println(ReportJson.deadline(summary));
        } else {
            print(summary, System.out);
        }
        return 0;
    }

    private List<Assessment> records() throws IOException {
        List<Assessment> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.filter(ReportCommand::isRecord).sorted().toList()) {
                records.add(AssessmentJson.read(Files.readString(file)));
            }
        }
        return records;
    }

    private static boolean isRecord(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".json") && !name.equals("summary.json") && !name.equals("queue.json");
    }

    private static void print(DeadlineSummary summary, PrintStream out) {
        DeadlineSummary.Counts counts = summary.counts();
        out.printf(Locale.ROOT, "截止 %s，还有 %d 天%n", summary.deadline(), summary.daysLeft());
        out.printf(
                Locale.ROOT,
                "收到 %d　齐全 %d　待补正 %d　待审核 %d　不予受理 %d　逾期 %d　失败 %d%n",
                counts.received(),
                counts.complete(),
                counts.toCorrect(),
                counts.inReview(),
                counts.excluded(),
                counts.late(),
                counts.failed());
        summary.byRecommender()
                .forEach(one -> out.printf(
                        Locale.ROOT,
                        "  %s　%d/%s%n",
                        one.name(),
                        one.used(),
                        one.quota().map(String::valueOf).orElse("-")));
        out.printf(Locale.ROOT, "尚未报送：%s%n", String.join("、", summary.nothingSent()));
    }
}
