package org.yinjian.functions.office.receive;

import java.time.Instant;
import java.util.Optional;
import org.yinjian.core.campaign.CampaignId;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.grouping.PileNames;

/** What an object's key in the inbox says about it. */
sealed interface InboxPlace {
    /** {@code uploads/<campaign>/<dossier>/_closed}: the unit says that this is all. */
    String CLOSED = "_closed";

    /** A file of a dossier. */
    record Upload(DossierKey dossier, String file) implements InboxPlace {}

    record Closing(DossierKey dossier) implements InboxPlace {}

    /**
     * A raw mail.
     *
     * @param receivedAt when its mail server had it; empty where it was laid here as it came
     */
    record Mail(Optional<Instant> receivedAt) implements InboxPlace {}

    /** {@code online/<campaign>/<file>}: an export of the page on which applicants enter themselves. */
    record Online(String campaign) implements InboxPlace {}

    /** Nothing that the inbox is for. */
    record Elsewhere(String reason) implements InboxPlace {}

    static InboxPlace of(String key) {
        String[] parts = key.split("/", 4);
        if (parts[0].equals("mail") && parts.length > 1 && !parts[1].isEmpty()) {
            return new Mail(receivedAt(parts));
        }
        if (parts[0].equals("online") && parts.length == 3 && CampaignId.isId(parts[1]) && !parts[2].isBlank()) {
            return new Online(parts[1]);
        }
        if (!parts[0].equals("uploads") || parts.length < 4 || parts[3].isBlank()) {
            return new Elsewhere("not uploads/<campaign>/<dossier>/<file> and not mail/<id>");
        }
        try {
            DossierKey dossier = new DossierKey(parts[1], new DossierId(parts[2]));
            if (PileNames.isPile(dossier.dossier())) {
                return new Elsewhere("no dossier has this name");
            }
            return parts[3].equals(CLOSED) ? new Closing(dossier) : new Upload(dossier, fileName(parts[3]));
        } catch (IllegalArgumentException e) {
            return new Elsewhere("no campaign or no dossier can have this name");
        }
    }

    private static Optional<Instant> receivedAt(String[] parts) {
        boolean told = parts.length == 4 && parts[1].equals(InboxKeys.FROM_MAILBOX) && parts[2].matches("[0-9]{1,11}");
        return told ? Optional.of(Instant.ofEpochSecond(Long.parseLong(parts[2]))) : Optional.empty();
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
