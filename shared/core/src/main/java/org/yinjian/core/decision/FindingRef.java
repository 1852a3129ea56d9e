package org.yinjian.core.decision;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yinjian.core.assessment.Evidence;
import org.yinjian.core.assessment.Finding;
import org.yinjian.core.assessment.FindingCode;
import org.yinjian.core.dossier.ContentHash;

/**
 * Names one finding of a record, so that a ruling on it holds as long as the same is found in the same documents, and no
 * longer.
 *
 * @param message as the person saw it
 * @param evidence the documents it was seen in
 */
public record FindingRef(FindingCode code, String subject, String message, List<ContentHash> evidence) {
    private static final int LONGEST_MESSAGE = 200;
    private static final int HEX = 16;

    public FindingRef {
        message = Words.clean(message, LONGEST_MESSAGE);
        evidence = List.copyOf(evidence);
    }

    public static FindingRef of(Finding finding) {
        return new FindingRef(
                finding.code(),
                finding.subject(),
                finding.message(),
                finding.evidence().stream().map(Evidence::document).toList());
    }

    public boolean names(Finding finding) {
        return equals(of(finding));
    }

    /** A short name for forms: 16 hex digits. */
    public String token() {
        String all = code + "\n" + subject + "\n" + message + "\n" + evidence;
        return ContentHash.of(all.getBytes(StandardCharsets.UTF_8)).hex().substring(0, HEX);
    }
}
