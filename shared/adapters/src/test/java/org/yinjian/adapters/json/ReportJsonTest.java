package org.yinjian.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Assessment.CampaignVersion;
import org.yinjian.core.assessment.RunSummary;
import org.yinjian.core.deadline.DeadlineReport;
import org.yinjian.core.review.QueueEntry;
import org.yinjian.core.review.ReviewQueue;

class ReportJsonTest {
    private static final CampaignVersion CAMPAIGN = new CampaignVersion("some-campaign", "sha256:1");

    @Test
    void a_summary_names_every_outcome_even_when_there_is_none() {
        RunSummary summary = new RunSummary(
                "1.0.0",
                CAMPAIGN,
                Optional.empty(),
                3,
                RunSummary.count(List.of(SampleRecords.complete(), SampleRecords.excluded())),
                List.of(new RunSummary.Failed("X", "disk full")),
                61.24);
        assertEquals("""
                {
                  "schema" : "yinjian/summary/1",
                  "program" : "1.0.0",
                  "campaign" : {
                    "id" : "some-campaign",
                    "version" : "sha256:1"
                  },
                  "receivedAt" : null,
                  "dossiers" : 3,
                  "outcomes" : {
                    "COMPLETE" : 1,
                    "NEEDS_REVIEW" : 0,
                    "NEEDS_CORRECTION" : 0,
                    "EXCLUDED" : 1
                  },
                  "failed" : [ {
                    "dossier" : "X",
                    "reason" : "disk full"
                  } ],
                  "seconds" : 61.2
                }
                """, ReportJson.summary(summary));
    }

    @Test
    void a_queue_entry_is_read_back_equal() {
        for (QueueEntry entry : ReviewQueue.of(SampleRecords.all(), SampleRecords.campaign())) {
            assertEquals(entry, ReportJson.readEntry(ReportJson.entryCompact(entry)));
        }
    }

    @Test
    void the_deadline_summary_has_the_keys_of_the_contract_and_no_others() {
        String json = ReportJson.deadline(new DeadlineReport(SampleRecords.campaign())
                .at(Instant.parse("2021-12-08T10:00:00Z"), SampleRecords.all(), 0));
        WireJson wire = new WireJson();
        assertEquals(
                java.util.Set.of(
                        "schema",
                        "campaign",
                        "at",
                        "deadline",
                        "daysLeft",
                        "counts",
                        "byRecommender",
                        "nothingSent",
                        "oldestInReview"),
                wire.names(json));
        java.util.Map<?, ?> tree = wire.read(json, java.util.Map.class);
        java.util.Set<String> counts =
                java.util.Set.of("received", "complete", "toCorrect", "inReview", "excluded", "late", "failed");
        assertEquals(counts, ((java.util.Map<?, ?>) java.util.Objects.requireNonNull(tree.get("counts"))).keySet());
        for (Object one : (List<?>) java.util.Objects.requireNonNull(tree.get("byRecommender"))) {
            assertEquals(java.util.Set.of("name", "quota", "used", "counts"), ((java.util.Map<?, ?>) one).keySet());
        }
    }

    @Test
    void the_deadline_summary_has_the_shape_of_the_contract() {
        Assessment waiting = SampleRecords.inReview();
        String json = ReportJson.deadline(new DeadlineReport(SampleRecords.campaign())
                .at(Instant.parse("2021-12-08T10:00:00Z"), List.of(waiting), 0));
        for (String part : List.of(
                "\"schema\" : \"yinjian/deadline/1\"",
                "\"at\" : \"2021-12-08T18:00:00+08:00\"",
                "\"deadline\" : \"2021-12-10T23:59:59+08:00\"",
                "\"daysLeft\" : 2",
                "\"inReview\" : 1",
                "\"name\" : \"云岭省高校后勤管理协会\"",
                "\"quota\" : 2",
                "\"used\" : 1",
                "\"oldestInReview\" : \"S0003\"")) {
            assertEquals(true, json.contains(part), () -> part + " not in " + json);
        }
    }
}
