package org.yinjian.core.seal;

import java.util.List;

/**
 * Where a seal's verdict turns. Scores are log-likelihoods relative to the recogniser's free path, 0 or less; see
 * {@code docs/adr/0004-seal-verification.md} for the trial that set them.
 *
 * @param nearFree least score of a claim that is accepted
 * @param rivalMargin by how much the claim must beat every other known owner
 * @param substitutionMargin by how much it must beat itself with one character read otherwise, over the better unwrappings
 * @param meanMargin the same over all unwrappings
 * @param unusualDiscount what both margins are lessened by where that makes no name such as there are (直宾学院)
 * @param freeMargin by how much the free readings may beat it
 * @param widestGap between two characters of an accepted claim, as a multiple of the usual one
 * @param offCentre by how much more there may be room at one end of it than at the other, as a multiple of the usual gap
 * @param clearScore least score of a name that counts as clearly read
 * @param contradictionMargin by how much a clearly read name must beat every claim to be another's
 * @param wholeRim least rim coverage of a complete imprint
 * @param readableInner least confidence of a line under the star that counts
 */
public record SealPolicy(
        double nearFree,
        double rivalMargin,
        double substitutionMargin,
        double meanMargin,
        double unusualDiscount,
        double freeMargin,
        double widestGap,
        double offCentre,
        double clearScore,
        double contradictionMargin,
        double wholeRim,
        double readableInner) {
    /** A policy and the share of seals that must not pass of which it let no more pass in the trial. */
    private record Rung(double falsePassRate, SealPolicy policy) {}

    private static final SealPolicy STRICT = new SealPolicy(-4, 2, 0.5, 4, 0.75, 2, 1.4, 1.5, -5, 6, 0.62, 0.5);
    private static final SealPolicy STANDARD = new SealPolicy(-4, 2, 0.5, 3, 0.75, 2, 1.4, 1.5, -5, 6, 0.62, 0.5);
    private static final SealPolicy EASY = new SealPolicy(-4, 2, 0.5, 1, 1.5, 2, 1.4, 1.5, -5, 6, 0.62, 0.5);
    private static final SealPolicy LENIENT = new SealPolicy(-5, 1, -1, -0.5, 2, 4, 1.6, 2, -5, 6, 0.62, 0.5);

    /** From the loosest to the strictest. */
    private static final List<Rung> RUNGS =
            List.of(new Rung(0.02, LENIENT), new Rung(0.005, EASY), new Rung(0.002, STANDARD));

    /** The thresholds for two false PASSes in a thousand seals made to deceive. */
    public static SealPolicy standard() {
        return STANDARD;
    }

    /** The same but for the margins against one character read otherwise; for trials. */
    public SealPolicy withMargins(double substitution, double mean, double discount) {
        return new SealPolicy(
                nearFree,
                rivalMargin,
                substitution,
                mean,
                discount,
                freeMargin,
                widestGap,
                offCentre,
                clearScore,
                contradictionMargin,
                wholeRim,
                readableInner);
    }

    /**
     * The loosest thresholds for a rate of false PASSes among seals that must not pass.
     *
     * @param rate more than 0, at most 1; one below 0.002 gets the strictest there are
     */
    public static SealPolicy forFalsePassRate(double rate) {
        if (!(rate > 0 && rate <= 1)) {
            throw new IllegalArgumentException("a false PASS rate of " + rate + "; give one above 0, such as 0.001");
        }
        return RUNGS.stream()
                .filter(rung -> rung.falsePassRate <= rate)
                .findFirst()
                .map(Rung::policy)
                .orElse(STRICT);
    }
}
