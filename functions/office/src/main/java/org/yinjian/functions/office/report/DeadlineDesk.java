package org.yinjian.functions.office.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.yinjian.adapters.json.AssessmentJson;
import org.yinjian.adapters.json.ReportJson;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.deadline.DeadlineReport;
import org.yinjian.core.deadline.DeadlineSummary;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.core.review.Letter;
import org.yinjian.core.review.Standing;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.reply.Post;

/** The deadline summary: made from the records there are, kept in the archive, sent to the office once a day. */
public final class DeadlineDesk {
    private final Collaborators with;
    private final Post post;

    public DeadlineDesk(Collaborators with) {
        this.with = with;
        this.post = new Post(with);
    }

    /** How the campaign stands now. */
    public DeadlineSummary summary(String campaign) {
        List<Assessment> records =
                with.reviews().all(campaign).stream().map(this::record).toList();
        return new DeadlineReport(with.judge().campaign(campaign))
                .at(
                        with.clock().instant(),
                        records,
                        with.reviews().failures(campaign).size());
    }

    /** @return the summary as JSON */
    String send() {
        Campaign campaign = with.judge().campaign(with.settings().campaign());
        DeadlineSummary summary = summary(campaign.id().value());
        Letter letter = DeadlineMail.of(campaign, summary);
        String json = ReportJson.deadline(summary);
        String day = LocalDate.ofInstant(
                        with.clock().instant(), campaign.schedule().zone())
                .toString();
        String id = campaign.id().value();
        with.archive().put(ArchiveKeys.report(id, day, "deadline.json"), utf8(json), "application/json");
        with.archive()
                .put(ArchiveKeys.report(id, day, "deadline.txt"), utf8(letter.asText()), "text/plain; charset=utf-8");
        post.send(Contact.of(with.settings().reportTo()), "report#" + id + "#" + day, letter, false);
        with.events().record(new OperationalEvent.Reported(id, summary.counts().received()));
        return json;
    }

    private Assessment record(Standing standing) {
        byte[] json = with.archive()
                .get(standing.record())
                .orElseThrow(() -> new IllegalStateException(standing.record() + " is named but not there"));
        return AssessmentJson.read(new String(json, StandardCharsets.UTF_8));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
