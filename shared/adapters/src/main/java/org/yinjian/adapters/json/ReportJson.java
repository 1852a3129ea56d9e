package org.yinjian.adapters.json;

import static org.yinjian.adapters.json.Json.text;

import java.time.OffsetDateTime;
import java.util.List;
import org.yinjian.core.assessment.Change;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.assessment.RunSummary;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.deadline.DeadlineSummary;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.review.QueueEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The run's summary, the review queue and the deadline summary as JSON. */
public final class ReportJson {
    private ReportJson() {}

    /** {@code summary.json}. */
    public static String summary(RunSummary summary) {
        ObjectNode outcomes = Json.object();
        summary.outcomes().forEach((outcome, count) -> outcomes.put(outcome.name(), count));
        return Json.pretty(Json.object()
                .put("schema", RunSummary.SCHEMA)
                .put("program", summary.program())
                .set("campaign", AssessmentJson.campaign(summary.campaign()))
                .set("receivedAt", Json.instant(summary.receivedAt()))
                .put("dossiers", summary.dossiers())
                .set("outcomes", outcomes)
                .set(
                        "failed",
                        Json.array(
                                summary.failed(),
                                failed -> Json.object()
                                        .put("dossier", failed.dossier())
                                        .put("reason", failed.reason())))
                .put("seconds", Math.round(summary.seconds() * 10) / 10.0));
    }

    /**
     * How many dossiers of a run have no record.
     *
     * @throws IllegalArgumentException when the text is no run's summary
     */
    public static int failed(String summary) {
        return Json.parse(summary, node -> Json.need(node, "failed").size());
    }

    /** {@code queue.json}. */
    public static String queue(List<QueueEntry> queue) {
        return Json.pretty(Json.array(queue, ReportJson::entry));
    }

    /** One entry on one line, for stores. */
    public static String entryCompact(QueueEntry entry) {
        return Json.compact(entry(entry));
    }

    /**
     * Reads one entry.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static QueueEntry readEntry(String json) {
        return Json.parse(json, ReportJson::entry);
    }

    private static ObjectNode entry(QueueEntry entry) {
        return Json.object()
                .put("position", entry.position())
                .put("dossier", entry.dossier().value())
                .set("applicant", text(entry.applicant()))
                .set("unit", text(entry.unit()))
                .put("outcome", entry.outcome().name())
                .set("reasons", Json.texts(entry.reasons()))
                .put("severity", entry.severity().name())
                .put("dueAt", Json.instant(entry.dueAt()))
                .set("receivedAt", Json.instant(entry.receivedAt()));
    }

    private static QueueEntry entry(JsonNode node) {
        return new QueueEntry(
                Json.need(node, "position").asInt(),
                new DossierId(Json.needText(node, "dossier")),
                text(node, "applicant"),
                text(node, "unit"),
                Json.needConstant(node, "outcome", Outcome.class),
                Json.texts(node, "reasons"),
                Json.needConstant(node, "severity", Severity.class),
                OffsetDateTime.parse(Json.needText(node, "dueAt")),
                Json.instant(node, "receivedAt"));
    }

    /** The deadline summary, {@code yinjian/deadline/1}. */
    public static String deadline(DeadlineSummary summary) {
        return Json.pretty(Json.object()
                .put("schema", DeadlineSummary.SCHEMA)
                .set("campaign", AssessmentJson.campaign(summary.campaign()))
                .put("at", Json.instant(summary.at()))
                .put("deadline", Json.instant(summary.deadline()))
                .put("daysLeft", summary.daysLeft())
                .set("counts", counts(summary.counts()))
                .set("byRecommender", Json.array(summary.byRecommender(), ReportJson::recommender))
                .set("nothingSent", Json.texts(summary.nothingSent()))
                .set("oldestInReview", text(summary.oldestInReview())));
    }

    /** What judging again changes, one entry for each dossier that changes. */
    public static String changes(List<Change> changes) {
        return Json.pretty(Json.array(
                changes.stream().filter(Change::matters).toList(),
                change -> Json.object()
                        .put("dossier", change.dossier().value())
                        .put("before", change.before().outcome().name())
                        .put("after", change.after().outcome().name())
                        .set("added", Json.array(change.added(), FindingJson::tree))
                        .set("removed", Json.array(change.removed(), FindingJson::tree))));
    }

    private static ObjectNode recommender(DeadlineSummary.ByRecommender one) {
        return Json.object()
                .put("name", one.name())
                .set("quota", Json.number(one.quota()))
                .put("used", one.used())
                .set("counts", counts(one.counts()));
    }

    private static ObjectNode counts(DeadlineSummary.Counts counts) {
        return Json.object()
                .put("received", counts.received())
                .put("complete", counts.complete())
                .put("toCorrect", counts.toCorrect())
                .put("inReview", counts.inReview())
                .put("excluded", counts.excluded())
                .put("late", counts.late())
                .put("failed", counts.failed());
    }
}
