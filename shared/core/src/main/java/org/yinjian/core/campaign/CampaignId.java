package org.yinjian.core.campaign;

import java.util.regex.Pattern;

/** Names a campaign: 1 to 64 small letters, digits and hyphens, such as {@code zuimei-2021-national}. */
public record CampaignId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    public CampaignId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "not a campaign id (1 to 64 small letters, digits and hyphens): " + value);
        }
    }

    /** Whether a text could be an id, rather than a path. */
    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
