package org.yinjian.adapters.campaign;

import java.util.List;
import java.util.stream.Collectors;
import org.yinjian.core.campaign.Campaign;

/** What became of reading a campaign. */
public sealed interface LoadedCampaign {
    /** It may be used. */
    record Valid(Campaign campaign) implements LoadedCampaign {}

    /** It may not; at least one problem, in the order of the files. */
    record Invalid(List<CampaignProblem> problems) implements LoadedCampaign {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The campaign, for callers that cannot go on without it.
     *
     * @throws IllegalArgumentException naming every problem, a line each
     */
    default Campaign orThrow() {
        return switch (this) {
            case Valid valid -> valid.campaign();
            case Invalid invalid ->
                throw new IllegalArgumentException(invalid.problems().stream()
                        .map(CampaignProblem::toString)
                        .collect(Collectors.joining(System.lineSeparator())));
        };
    }
}
