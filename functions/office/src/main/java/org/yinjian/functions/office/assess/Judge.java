package org.yinjian.functions.office.assess;

import java.util.List;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.interpretation.DocumentRead;

/** Judges a dossier by its campaign's rules; pure. */
public interface Judge {
    /** @throws IllegalArgumentException when there is no such campaign */
    Campaign campaign(String id);

    /** @param documents the manifest's documents with their readings, in its order */
    Assessment judge(Manifest manifest, List<DocumentRead> documents);
}
