package org.yinjian.cli;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.ContentHash;

/**
 * What a record was made from: as long as it is the same, the record stands.
 *
 * @param files over the names and bytes of the dossier's files, and the engine that read them
 * @param rules what the readings were judged by
 */
record MadeFrom(ContentHash files, String rules) {
    /** What is judged by: the campaign, the moment of receipt, whether across dossiers, whether against a register, the program. */
    static String rules(Campaign campaign, Optional<OffsetDateTime> receivedAt, boolean across, boolean register) {
        return String.join(
                "|",
                campaign.id().value(),
                campaign.version(),
                receivedAt.map(OffsetDateTime::toString).orElse("-"),
                String.valueOf(across),
                String.valueOf(register),
                Program.version());
    }

    /** Two lines: the files, the rules. */
    String asText() {
        return files + "\n" + rules;
    }

    /** Reads what {@link #asText} wrote; empty where it is something else. */
    static Optional<MadeFrom> of(String text) {
        String[] lines = text.split("\n", 2);
        return lines.length == 2 && lines[0].matches("sha256:[0-9a-f]{64}")
                ? Optional.of(new MadeFrom(new ContentHash(lines[0]), lines[1]))
                : Optional.empty();
    }
}
