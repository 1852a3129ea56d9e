package org.yinjian.functions.office.assess;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.yinjian.adapters.campaign.CampaignFiles;
import org.yinjian.adapters.campaign.Institutions;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.grouping.DocumentFacts;
import org.yinjian.core.interpretation.DocumentRead;
import org.yinjian.core.interpretation.DossierJudge;
import org.yinjian.core.seal.OwnerLexicon;

/** Judges by the campaigns that ship with the project; each is loaded when it is first asked for. */
public final class CampaignJudge implements Judge {
    private final OwnerLexicon lexicon = OwnerLexicon.of(Institutions.names());
    private final Map<String, Rules> loaded = new ConcurrentHashMap<>();

    private record Rules(Campaign campaign, DossierJudge judge) {}

    @Override
    public Campaign campaign(String id) {
        return rules(id).campaign();
    }

    @Override
    public DocumentFacts facts(String campaign, DocumentRead document) {
        return rules(campaign).judge().facts(document);
    }

    @Override
    public List<DocumentFacts> pieces(String campaign, DocumentRead document) {
        return rules(campaign).judge().pieces(document);
    }

    @Override
    public Assessment judge(Manifest manifest, List<DocumentRead> documents) {
        Rules rules = rules(manifest.key().campaign());
        Optional<OffsetDateTime> received = manifest.receivedAt()
                .map(at -> at.atZone(rules.campaign().schedule().zone()).toOffsetDateTime());
        return rules.judge().judge(manifest.key().dossier(), received, documents);
    }

    private Rules rules(String id) {
        // An id comes from outside, as part of an object's key: only what ships is opened, never a path.
        if (!CampaignFiles.SHIPPED.contains(id)) {
            throw new IllegalArgumentException("no campaign ships under the id " + id);
        }
        return loaded.computeIfAbsent(id, name -> {
            Campaign campaign = CampaignFiles.load(name).orThrow();
            return new Rules(campaign, new DossierJudge(campaign, lexicon));
        });
    }
}
