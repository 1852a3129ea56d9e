package org.yinjian.core.campaign;

/** How many candidates one recommender may put forward, both ends inclusive. */
public record Quota(int least, int greatest) {
    public Quota {
        if (least < 0 || greatest < Math.max(1, least)) {
            throw new IllegalArgumentException("a quota of " + least + " to " + greatest);
        }
    }
}
