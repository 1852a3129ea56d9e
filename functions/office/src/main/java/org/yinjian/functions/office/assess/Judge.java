package org.yinjian.functions.office.assess;

import java.util.List;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.grouping.DocumentFacts;
import org.yinjian.core.interpretation.DocumentRead;

/** Judges a dossier by its campaign's rules; pure. */
public interface Judge {
    /** @throws IllegalArgumentException when there is no such campaign */
    Campaign campaign(String id);

    /** What a document says about where it belongs. */
    DocumentFacts facts(String campaign, DocumentRead document);

    /** The same for each applicant whose form it holds; one where it holds the form of at most one. */
    List<DocumentFacts> pieces(String campaign, DocumentRead document);

    /** @param documents those that count of the manifest's, with their readings, in its order */
    Assessment judge(Manifest manifest, List<DocumentRead> documents);
}
