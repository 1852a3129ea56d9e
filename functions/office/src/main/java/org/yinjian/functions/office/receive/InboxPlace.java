package org.yinjian.functions.office.receive;

import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;

/** What an object's key in the inbox says about it. */
sealed interface InboxPlace {
    /** {@code uploads/<campaign>/<dossier>/_closed}: the unit says that this is all. */
    String CLOSED = "_closed";

    /** A file of a dossier. */
    record Upload(DossierKey dossier, String file) implements InboxPlace {}

    record Closing(DossierKey dossier) implements InboxPlace {}

    /** A raw mail. */
    record Mail() implements InboxPlace {}

    /** Nothing that the inbox is for. */
    record Elsewhere(String reason) implements InboxPlace {}

    static InboxPlace of(String key) {
        String[] parts = key.split("/", 4);
        if (parts[0].equals("mail") && parts.length > 1 && !parts[1].isEmpty()) {
            return new Mail();
        }
        if (!parts[0].equals("uploads") || parts.length < 4 || parts[3].isBlank()) {
            return new Elsewhere("not uploads/<campaign>/<dossier>/<file> and not mail/<id>");
        }
        try {
            DossierKey dossier = new DossierKey(parts[1], new DossierId(parts[2]));
            return parts[3].equals(CLOSED) ? new Closing(dossier) : new Upload(dossier, fileName(parts[3]));
        } catch (IllegalArgumentException e) {
            return new Elsewhere("no campaign or no dossier can have this name");
        }
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
