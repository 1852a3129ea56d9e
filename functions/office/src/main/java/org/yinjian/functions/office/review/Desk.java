package org.yinjian.functions.office.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.adapters.json.ReportJson;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.review.QueueEntry;
import org.yinjian.core.review.Standing;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.report.DeadlineDesk;

/** What a reviewer sees, and the links that a unit uploads to. */
final class Desk {
    private final Collaborators with;
    private final UploadOffice uploads;
    private final DeadlineDesk deadline;

    Desk(Collaborators with) {
        this.with = with;
        this.uploads = new UploadOffice(with);
        this.deadline = new DeadlineDesk(with);
    }

    Answer answer(Request request) {
        try {
            return switch (request.route()) {
                case "GET /queue" -> Answer.json(200, ReportJson.queue(queue(campaign(request))));
                case "GET /" ->
                    Answer.page(QueuePage.of(
                            campaign(request),
                            queue(campaign(request)),
                            with.reviews().failures(campaign(request))));
                case "GET /deadline" -> Answer.json(200, ReportJson.deadline(deadline.summary(campaign(request))));
                case "GET /dossiers/{id}" ->
                    record(request).map(json -> Answer.json(200, json)).orElseGet(Answer::notFound);
                case "GET /dossiers/{id}/page" ->
                    record(request)
                            .map(json -> Answer.page(DossierPage.of(json)))
                            .orElseGet(Answer::notFound);
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

    private List<QueueEntry> queue(String campaign) {
        List<QueueEntry> entries = new ArrayList<>();
        for (Standing standing : with.reviews().queue(campaign)) {
            standing.entry()
                    .ifPresent(entry -> entries.add(ReportJson.readEntry(entry).at(entries.size() + 1)));
        }
        return entries;
    }

    private Optional<String> record(Request request) {
        DossierKey key =
                new DossierKey(campaign(request), new DossierId(request.path().getOrDefault("id", "")));
        return with.reviews()
                .standing(key)
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
