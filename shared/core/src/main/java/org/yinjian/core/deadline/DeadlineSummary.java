package org.yinjian.core.deadline;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.assessment.Assessment.CampaignVersion;

/**
 * How a campaign stands at a moment.
 *
 * @param at the moment, in the campaign's zone
 * @param deadline the last second in time
 * @param daysLeft calendar days to the deadline's day; negative after it
 * @param byRecommender those of the rosters, in their order, then others by name, then those without one
 * @param nothingSent names of the rosters that sent no dossier yet
 * @param oldestInReview the dossier that has waited longest for a person
 */
public record DeadlineSummary(
        CampaignVersion campaign,
        OffsetDateTime at,
        OffsetDateTime deadline,
        long daysLeft,
        Counts counts,
        List<ByRecommender> byRecommender,
        List<String> nothingSent,
        Optional<String> oldestInReview) {
    public static final String SCHEMA = "yinjian/deadline/1";

    public DeadlineSummary {
        byRecommender = List.copyOf(byRecommender);
        nothingSent = List.copyOf(nothingSent);
    }

    /** Numbers of dossiers; {@code received} is all of them, the failed ones included. */
    public record Counts(int received, int complete, int toCorrect, int inReview, int excluded, int late, int failed) {}

    /**
     * One recommender's dossiers.
     *
     * @param quota the most it may recommend; empty where there is none
     * @param used how many of its dossiers count against the quota: all that are not excluded
     */
    public record ByRecommender(String name, Optional<Integer> quota, int used, Counts counts) {}
}
