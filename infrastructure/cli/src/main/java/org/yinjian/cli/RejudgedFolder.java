package org.yinjian.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Assessment.CampaignVersion;
import org.yinjian.core.assessment.RunSummary;
import org.yinjian.core.campaign.Campaign;

/** Writes what was judged again in the place of what was there, with everything that is made of all records. */
final class RejudgedFolder {
    private final Campaign campaign;
    private final ResultFolder results;

    RejudgedFolder(Campaign campaign, ResultFolder results) {
        this.campaign = campaign;
        this.results = results;
    }

    /**
     * Writes records that changed, then queue, table, report, letters and summary.
     *
     * @param across whether they were judged across each other
     * @param register whether against a register of seals
     */
    void write(List<Assessment> before, List<Assessment> after, boolean across, boolean register) throws IOException {
        results.writeChanged(before, after);
        for (Assessment record : after) {
            String rules = MadeFrom.rules(campaign, record.receivedAt(), across, register);
            Optional<MadeFrom> made = results.madeFrom(record.dossier()).flatMap(MadeFrom::of);
            if (made.isPresent()) {
                results.markMade(record.dossier(), new MadeFrom(made.get().files(), rules).asText());
            }
        }
        results.markJudgedAcross(across);
        new ResultExports(campaign, results).write(after, summary(after));
    }

    private RunSummary summary(List<Assessment> records) {
        return new RunSummary(
                Program.version(),
                new CampaignVersion(campaign.id().value(), campaign.version()),
                records.getFirst().receivedAt(),
                records.size(),
                RunSummary.count(records),
                List.of(),
                0);
    }
}
