package org.yinjian.adapters.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yinjian.adapters.report.BarChart.Bar;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Finding;
import org.yinjian.core.assessment.FindingCode;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.review.QueueEntry;
import org.yinjian.core.review.ReviewQueue;
import org.yinjian.core.review.Wording;
import org.yinjian.core.seal.SealOutcome;

/**
 * Writes report.html: figures, the queue, and every dossier with its fields, seal, certificates and findings. The page
 * needs no server, no script and no network; it shows the evidence that lies beside it.
 */
public final class HtmlReport {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int MOST_CODES = 12;
    private static final String STYLE = style();

    private final Campaign campaign;

    public HtmlReport(Campaign campaign) {
        this.campaign = campaign;
    }

    /** Writes the page in UTF-8; the stream is left open. */
    public void write(List<Assessment> records, OutputStream out) throws IOException {
        out.write(page(records).getBytes(StandardCharsets.UTF_8));
    }

    private String page(List<Assessment> records) {
        Html html = new Html();
        html.ownMarkup("<!doctype html>\n");
        html.open("html", "lang", "zh-CN").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'");
        html.element("title", "核对报告 · " + campaign.title());
        html.ownMarkup("<style>").ownMarkup(STYLE).ownMarkup("</style>");
        html.close("head").open("body");
        List<QueueEntry> queue = ReviewQueue.of(records, campaign);
        heading(html, records);
        figures(html, records);
        queue(html, queue);
        dossiers(html, records, queue);
        html.close("body").close("html").line();
        return html.toString();
    }

    private void heading(Html html, List<Assessment> records) {
        html.open("header");
        html.element("h1", "核对报告");
        html.element("p", campaign.title(), "class", "campaign");
        html.element(
                "p",
                "规则 " + campaign.id() + " · 截止 " + campaign.schedule().dueAt().format(MOMENT) + " · 共 " + records.size()
                        + " 份材料",
                "class",
                "quiet");
        html.close("header").line();
    }

    private static void figures(Html html, List<Assessment> records) {
        html.open("section", "class", "figures", "aria-label", "概览");
        html.open("ul", "class", "cards");
        for (Outcome outcome : Outcome.values()) {
            html.open("li", "class", Tone.of(outcome));
            html.element("strong", String.valueOf(count(records, outcome))).element("span", Wording.of(outcome));
            html.close("li");
        }
        html.close("ul");
        BarChart.draw(
                html,
                "公章",
                Arrays.stream(SealOutcome.values())
                        .map(outcome -> new Bar(Wording.of(outcome), seals(records, outcome), Tone.of(outcome)))
                        .toList());
        List<Bar> codes = codes(records);
        if (!codes.isEmpty()) {
            BarChart.draw(html, "最常见的问题", codes);
        }
        html.close("section").line();
    }

    private static long count(List<Assessment> records, Outcome outcome) {
        return records.stream().filter(record -> record.outcome() == outcome).count();
    }

    private static long seals(List<Assessment> records, SealOutcome outcome) {
        return records.stream()
                .filter(record -> record.seal().outcome() == outcome)
                .count();
    }

    private static List<Bar> codes(List<Assessment> records) {
        Map<FindingCode, List<Finding>> byCode = records.stream()
                .flatMap(record -> record.findings().stream())
                .filter(finding -> finding.severity() != Severity.NOTE)
                .collect(Collectors.groupingBy(Finding::code));
        return byCode.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<FindingCode, List<Finding>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_CODES)
                .map(entry -> new Bar(
                        FindingNames.of(entry.getKey()),
                        entry.getValue().size(),
                        Tone.of(entry.getValue().getFirst().severity())))
                .toList();
    }

    private static void queue(Html html, List<QueueEntry> queue) {
        html.open("section").element("h2", "审核次序", "id", "queue").open("table", "class", "queue");
        html.ownMarkup("<thead><tr><th scope=\"col\">次序</th><th scope=\"col\">编号</th><th scope=\"col\">申报人</th>"
                + "<th scope=\"col\">单位</th><th scope=\"col\">结论</th><th scope=\"col\">事由</th></tr></thead><tbody>");
        for (QueueEntry entry : queue) {
            html.open("tr");
            html.element("td", String.valueOf(entry.position()), "class", "number");
            html.open("td")
                    .element("a", entry.dossier().value(), "href", "#" + anchor(entry.position()))
                    .close("td");
            html.element("td", entry.applicant().orElse("—"));
            html.element("td", entry.unit().orElse("—"));
            html.open("td").element("span", Wording.of(entry.outcome()), "class", "chip " + Tone.of(entry.outcome()));
            html.close("td").open("td");
            entry.reasons().stream().limit(3).forEach(reason -> html.element("div", reason));
            if (entry.reasons().size() > 3) {
                html.element("div", "另有" + (entry.reasons().size() - 3) + "项", "class", "quiet");
            }
            html.close("td").close("tr").line();
        }
        html.ownMarkup("</tbody></table>").close("section").line();
    }

    private void dossiers(Html html, List<Assessment> records, List<QueueEntry> queue) {
        Map<DossierId, Assessment> byId =
                records.stream().collect(Collectors.toMap(Assessment::dossier, Function.identity(), (a, b) -> a));
        html.element("h2", "各份材料");
        for (QueueEntry entry : queue) {
            new DossierSection(campaign, html)
                    .write(Objects.requireNonNull(byId.get(entry.dossier())), anchor(entry.position()));
        }
    }

    private static String anchor(int position) {
        return "d" + position;
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
