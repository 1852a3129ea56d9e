package org.yinjian.core.seal;

/**
 * Where a seal's verdict turns. Scores are log-likelihoods relative to the recogniser's free path, 0 or less; see
 * {@code docs/adr/0004-seal-verification.md} for the trial that set them.
 *
 * @param nearFree least score of a claim that is accepted
 * @param rivalMargin by how much the claim must beat every other known owner
 * @param substitutionMargin by how much it must beat itself with one character read otherwise
 * @param freeMargin by how much the free readings may beat it
 * @param clearScore least score of a name that counts as clearly read
 * @param contradictionMargin by how much a clearly read name must beat every claim to be another's
 * @param wholeRim least rim coverage of a complete imprint
 * @param readableInner least confidence of a line under the star that counts
 */
public record SealPolicy(
        double nearFree,
        double rivalMargin,
        double substitutionMargin,
        double freeMargin,
        double clearScore,
        double contradictionMargin,
        double wholeRim,
        double readableInner) {
    /** The thresholds that were set on drawn seals. */
    public static SealPolicy standard() {
        return new SealPolicy(-5, 3, 0.7, 6, -5, 6, 0.62, 0.5);
    }
}
