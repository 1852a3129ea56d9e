package org.yinjian.functions.office.assess;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.interpretation.DocumentRead;

/** Judges a dossier by its campaign's rules; pure. */
public interface Judge {
    /** The version of the campaign's rules. */
    String version(String campaign);

    /** @param documents the manifest's documents with their readings, in its order */
    Judgement judge(Manifest manifest, List<DocumentRead> documents);

    /** The text of the 补正通知; empty where nothing must be corrected. */
    Optional<String> correctionNotice(Assessment record);

    /**
     * A record and its line in the queue.
     *
     * @param rank its place in the queue, compared as text
     * @param entry the line as JSON
     */
    record Judgement(Assessment record, String rank, String entry) {}
}
