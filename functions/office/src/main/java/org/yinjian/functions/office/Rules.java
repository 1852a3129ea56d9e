package org.yinjian.functions.office;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.Payload;
import org.yinjian.core.dossier.Unpacker;
import org.yinjian.functions.office.assess.CampaignJudge;
import org.yinjian.functions.office.assess.Judge;

/** Picks what unpacks and what judges. */
final class Rules {
    private Rules() {}

    static Unpacker unpacker() {
        return (file, bytes) ->
                List.of(new Payload(file, Optional.empty(), bytes, "application/octet-stream", Optional.empty()));
    }

    static Judge judge(Clock clock) {
        return new CampaignJudge();
    }
}
