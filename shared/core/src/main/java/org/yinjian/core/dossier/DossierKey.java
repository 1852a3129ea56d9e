package org.yinjian.core.dossier;

import java.util.regex.Pattern;

/** A dossier within its campaign; written {@code campaign/dossier}. */
public record DossierKey(String campaign, DossierId dossier) implements Comparable<DossierKey> {
    private static final Pattern CAMPAIGN = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    public DossierKey {
        if (!CAMPAIGN.matcher(campaign).matches()) {
            throw new IllegalArgumentException(
                    "not a campaign id (lower-case letters, digits and hyphens, at most 64): " + campaign);
        }
    }

    /** Reads what {@link #toString()} writes. */
    public static DossierKey parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not a dossier's key (campaign/dossier): " + text);
        }
        return new DossierKey(text.substring(0, slash), new DossierId(text.substring(slash + 1)));
    }

    @Override
    public int compareTo(DossierKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return campaign + "/" + dossier;
    }
}
