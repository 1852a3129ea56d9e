package org.yinjian.functions.office.review;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yinjian.adapters.json.ReportJson;
import org.yinjian.adapters.report.ProgressChart;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.ReviewedDossiers;
import org.yinjian.functions.office.report.DeadlineDesk;

/** What a reviewer sees, and the links that a unit uploads to. */
final class Desk {
    private final Collaborators with;
    private final UploadOffice uploads;
    private final DeadlineDesk deadline;
    private final DeskQueue queue;
    private final DecisionDesk decisions;
    private final MoveDesk moves;
    private final FailureDesk failures;
    private final ReviewedDossiers dossiers;
    private final RejudgeDesk rejudge;

    Desk(Collaborators with) {
        this.with = with;
        this.uploads = new UploadOffice(with);
        this.deadline = new DeadlineDesk(with);
        this.queue = new DeskQueue(with);
        this.decisions = new DecisionDesk(with);
        this.moves = new MoveDesk(with);
        this.failures = new FailureDesk(with);
        this.dossiers = new ReviewedDossiers(with);
        this.rejudge = new RejudgeDesk(with);
    }

    Answer answer(Request request) {
        try {
            return switch (request.route()) {
                case "GET /queue" ->
                    Answer.json(
                            200, ReportJson.queue(queue.of(campaign(request)).open()));
                case "GET /" -> queue(request);
                case "POST /failures" -> failures.handle(request, campaign(request));
                case "GET /deadline" ->
                    Answer.json(
                            200,
                            ReportJson.deadline(
                                    deadline.progress(campaign(request)).summary()));
                case "GET /deadline/page" ->
                    Answer.page(DeadlinePage.of(
                            with.judge().campaign(campaign(request)), deadline.progress(campaign(request))));
                case "GET /deadline/chart.png" ->
                    Answer.file("image/png", new ProgressChart(deadline.progress(campaign(request))).png());
                case "GET /dossiers/{id}" ->
                    record(request).map(json -> Answer.json(200, json)).orElseGet(Answer::notFound);
                case "GET /dossiers/{id}/page" -> page(request);
                case "POST /dossiers/{id}/decisions" -> decisions.decide(request, campaign(request));
                case "GET /rejudge" -> rejudge.preview(request, campaign(request));
                case "POST /rejudge" -> rejudge.apply(request, campaign(request));
                case "POST /dossiers/{id}/moves" -> moves.move(request, campaign(request));
                case "GET /evidence/{path+}" -> evidence(request);
                case "GET /desk.css" ->
                    Answer.file("text/css; charset=utf-8", Style.SHEET.getBytes(StandardCharsets.UTF_8));
                case "POST /uploads" -> uploads.open(request.body());
                default -> Answer.notFound();
            };
        } catch (IllegalArgumentException wrong) {
            return Answer.json(400, "{\"error\":\"the request is not one that this desk understands\"}");
        }
    }

    private Answer queue(Request request) {
        String campaign = campaign(request);
        Optional<String> asked =
                with.settings().reviewersStateTheirName() ? Optional.of(name(request)) : Optional.empty();
        Campaign rules = with.judge().campaign(campaign);
        FailureRows rows = new FailureRows(rules, asked, failures::dossiers);
        return Answer.page(QueuePage.of(rules, queue.of(campaign), failures.of(campaign), rows));
    }

    private static String name(Request request) {
        return request.login().orElseGet(() -> request.query().getOrDefault("by", ""));
    }

    private Answer page(Request request) {
        String reviewer = name(request);
        return dossiers.find(key(request))
                .map(dossier -> Answer.page(new DossierPage(with, dossier, reviewer).html(Optional.empty())))
                .orElseGet(Answer::notFound);
    }

    private DossierKey key(Request request) {
        return new DossierKey(campaign(request), new DossierId(request.path().getOrDefault("id", "")));
    }

    private Optional<String> record(Request request) {
        return with.reviews()
                .standing(key(request))
                .flatMap(standing -> with.archive().get(standing.record()))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private Answer evidence(Request request) {
        String path = "evidence/" + request.path().getOrDefault("path", "");
        if (!path.endsWith(".png") || path.contains("..")) {
            return Answer.notFound();
        }
        return with.archive()
                .get(ArchiveKeys.evidence(campaign(request), path))
                .map(png -> Answer.file("image/png", png))
                .orElseGet(Answer::notFound);
    }

    private String campaign(Request request) {
        return request.query().getOrDefault("campaign", with.settings().campaign());
    }
}
