package org.yinjian.core.grouping;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;

/** Names of piles; a person's address does not stand in them. */
public final class PileNames {
    private static final String MARK = "~";
    private static final int DIGITS = 24;

    private PileNames() {}

    /** The pile of what one address sends. */
    public static DossierId ofSender(String address) {
        String sender = address.toLowerCase(Locale.ROOT);
        String hash = ContentHash.of(sender.getBytes(StandardCharsets.UTF_8)).hex();
        return new DossierId(MARK + hash.substring(0, DIGITS));
    }

    /** Whether something is a pile's name and no dossier's number. */
    public static boolean isPile(DossierId id) {
        return id.value().startsWith(MARK);
    }
}
