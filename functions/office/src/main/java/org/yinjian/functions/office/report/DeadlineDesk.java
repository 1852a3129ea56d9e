package org.yinjian.functions.office.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yinjian.adapters.excel.AssessmentWorkbook;
import org.yinjian.adapters.excel.WorkbookLinks;
import org.yinjian.adapters.json.ReportJson;
import org.yinjian.adapters.report.ProgressChart;
import org.yinjian.adapters.report.ProgressMail;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.deadline.Progress;
import org.yinjian.core.deadline.ReportPlan;
import org.yinjian.core.deadline.ReportPlan.Occasion;
import org.yinjian.core.decision.Reviewed;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.core.review.Enclosure;
import org.yinjian.core.review.Failure;
import org.yinjian.core.review.Failures;
import org.yinjian.core.review.Letter;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.ReviewedDossiers;
import org.yinjian.functions.office.reply.Post;

/** The deadline summary: made of records and decisions, kept in the archive, sent to the office when it is due. */
public final class DeadlineDesk {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Collaborators with;
    private final ReviewedDossiers dossiers;
    private final Post post;

    public DeadlineDesk(Collaborators with) {
        this.with = with;
        this.dossiers = new ReviewedDossiers(with);
        this.post = new Post(with);
    }

    /** How the campaign stands now. */
    public Progress progress(String campaign) {
        return progress(with.judge().campaign(campaign), dossiers.all(campaign));
    }

    /**
     * Makes the summary, and sends it if that is due and was not done.
     *
     * @param closeOnly whether only the one at the close of the deadline is to be sent
     * @return the summary as JSON
     */
    String send(boolean closeOnly) {
        Campaign campaign = with.judge().campaign(with.settings().campaign());
        ReportPlan plan = new ReportPlan(campaign);
        Optional<Occasion> due = closeOnly ? plan.close(now()) : plan.due(now());
        List<ReviewedDossiers.Dossier> all = dossiers.all(campaign.id().value());
        Progress progress = progress(campaign, all);
        Letter letter = new ProgressMail(campaign, progress)
                .letter(due.filter(Occasion::close).isPresent());
        String json = ReportJson.deadline(progress.summary());
        keep(campaign, json, letter);
        due.ifPresent(occasion -> mail(campaign, occasion, letter, enclosures(campaign, progress, all)));
        with.events()
                .record(new OperationalEvent.Reported(
                        campaign.id().value(), progress.summary().counts().received()));
        return json;
    }

    private Progress progress(Campaign campaign, List<ReviewedDossiers.Dossier> all) {
        return Progress.of(campaign, now(), reviewed(all), failed(campaign, all));
    }

    private static List<Reviewed> reviewed(List<ReviewedDossiers.Dossier> all) {
        return all.stream().map(ReviewedDossiers.Dossier::reviewed).toList();
    }

    /**
     * What was received and became no record: objects that could not be taken in, dossiers that could not be judged; until
     * a person dealt with it.
     */
    private int failed(Campaign campaign, List<ReviewedDossiers.Dossier> all) {
        Set<String> judged = all.stream()
                .map(dossier -> dossier.standing().key().dossier().value())
                .collect(Collectors.toSet());
        return (int) Failures.of(with.reviews(), campaign.id().value()).open().stream()
                .filter(failure -> failure.step().equals("receive")
                        || (failure.step().equals("assess") && !judged.contains(failure.subject())))
                .map(Failure::subject)
                .distinct()
                .count();
    }

    private void keep(Campaign campaign, String json, Letter letter) {
        String id = campaign.id().value();
        String day = LocalDate.ofInstant(now(), campaign.schedule().zone()).toString();
        with.archive().put(ArchiveKeys.report(id, day, "deadline.json"), utf8(json), "application/json");
        with.archive()
                .put(ArchiveKeys.report(id, day, "deadline.txt"), utf8(letter.asText()), "text/plain; charset=utf-8");
    }

    private void mail(Campaign campaign, Occasion occasion, Letter letter, List<Enclosure> enclosures) {
        post.send(
                Contact.of(with.settings().reportTo()),
                "report#" + campaign.id() + "#" + occasion.name(),
                letter,
                enclosures,
                false);
    }

    private List<Enclosure> enclosures(Campaign campaign, Progress progress, List<ReviewedDossiers.Dossier> all) {
        WorkbookLinks links = with.settings()
                .deskUrl()
                .map(desk -> WorkbookLinks.desk(desk, campaign.id().value()))
                .orElseGet(WorkbookLinks::none);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try {
            new AssessmentWorkbook(campaign, links).writeReviewed(reviewed(all), workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a workbook in memory cannot be written", impossible);
        }
        return List.of(
                Enclosure.shown("chart.png", "image/png", new ProgressChart(progress).png(), ProgressMail.CHART),
                Enclosure.attached("汇总表.xlsx", XLSX, workbook.toByteArray()));
    }

    private Instant now() {
        return with.clock().instant();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
