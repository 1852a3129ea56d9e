package org.yinjian.core.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yinjian.core.campaign.SealRequirements;
import org.yinjian.core.reading.ImprintShape;

/**
 * Gives the verdict on a form's seal. The official imprint in the opinion cell decides (the best of several, a round one
 * before an oval); without one, the best elsewhere on the form. A triangle decides where nothing else does, a square chop
 * nowhere; imprints on other pages are listed and decide nothing.
 */
public final class SealJudge {
    private final ImprintJudge imprints;

    /** As the notices have it: round seals of 36 to 47 mm, of the unit or of what is around it. */
    private static final SealRequirements USUAL = new SealRequirements(true, true, 36, 47, List.of(), Optional.empty());

    /** A judge that accepts the seals of the legal person and of every department around the unit. */
    public SealJudge(OwnerLexicon lexicon, SealPolicy thresholds) {
        this(lexicon, thresholds, USUAL);
    }

    /**
     * @param lexicon the legal persons that are known; it may be empty, then readings alone are a claim's rivals
     * @param requirements what the campaign accepts, and how rarely it wants to be wrong
     */
    public SealJudge(OwnerLexicon lexicon, SealRequirements requirements) {
        this(
                lexicon,
                requirements.falsePassRate().map(SealPolicy::forFalsePassRate).orElseGet(SealPolicy::standard),
                requirements);
    }

    /**
     * As above.
     *
     * @param thresholds where verdicts turn, whatever the campaign says
     */
    public SealJudge(OwnerLexicon lexicon, SealPolicy thresholds, SealRequirements requirements) {
        this.imprints = new ImprintJudge(lexicon, thresholds, requirements);
    }

    /** The verdict; {@code imprints} in the order of the pages, those of certificates included. */
    public SealVerdict judge(SealClaim claim, List<SealOnPage> imprints) {
        List<ImprintVerdict> verdicts = imprints.stream()
                .map(imprint -> this.imprints.judge(imprint, claim))
                .toList();
        return deciding(verdicts).map(deciding -> verdict(deciding, verdicts)).orElseGet(() -> noSeal(claim, verdicts));
    }

    /**
     * By how much the name on one imprint exceeds what a claim needs, as log-likelihood; less than 0 when it is not
     * confirmed. For measuring where thresholds stand: a verdict rests on more than the name.
     */
    public double margin(SealClaim claim, SealOnPage seal) {
        return imprints.margin(seal, claim);
    }

    private static Optional<ImprintVerdict> deciding(List<ImprintVerdict> verdicts) {
        List<ImprintVerdict> official = verdicts.stream()
                .filter(verdict -> verdict.imprint().seal().onForm())
                .filter(verdict -> verdict.imprint().kind() != SealKind.PERSONAL)
                .toList();
        List<ImprintVerdict> seals = preferred(official, verdict -> shape(verdict) != ImprintShape.TRIANGULAR);
        List<ImprintVerdict> placed =
                preferred(seals, verdict -> verdict.imprint().seal().inOpinionCell());
        return preferred(placed, verdict -> shape(verdict) != ImprintShape.OVAL).stream()
                .min(ImprintVerdict.bestFirst());
    }

    /** Those that hold a condition; where none does, all. */
    private static List<ImprintVerdict> preferred(List<ImprintVerdict> verdicts, Predicate<ImprintVerdict> condition) {
        List<ImprintVerdict> holding = verdicts.stream().filter(condition).toList();
        return holding.isEmpty() ? verdicts : holding;
    }

    private static ImprintShape shape(ImprintVerdict verdict) {
        return verdict.imprint().seal().imprint().shape();
    }

    private static SealVerdict verdict(ImprintVerdict deciding, List<ImprintVerdict> verdicts) {
        String text = deciding.imprint().text();
        return new SealVerdict(
                deciding.outcome(),
                deciding.defects(),
                Optional.of(text).filter(read -> !read.isEmpty()),
                Optional.of(deciding.owner()).filter(owner -> !owner.isEmpty()),
                deciding.imprint().kind(),
                deciding.relation(),
                Optional.of(deciding.imprint()),
                verdicts.stream().map(ImprintVerdict::imprint).toList(),
                Stream.concat(deciding.notes().stream(), beside(deciding, verdicts))
                        .toList(),
                deciding.explanation(),
                deciding.comparison());
    }

    /** A note for each other seal in the same cell that would have to be stamped anew, were it alone. */
    private static Stream<String> beside(ImprintVerdict deciding, List<ImprintVerdict> verdicts) {
        return verdicts.stream()
                .filter(other ->
                        !other.equals(deciding) && deciding.imprint().seal().inOpinionCell())
                .filter(other -> other.imprint().seal().inOpinionCell() && other.outcome() == SealOutcome.FAIL)
                .map(other -> "同一栏内还有一枚印章“" + other.imprint().text() + "”，不是所需的公章，请留意。");
    }

    private static SealVerdict noSeal(SealClaim claim, List<ImprintVerdict> verdicts) {
        List<String> notes = new ArrayList<>();
        if (verdicts.stream().anyMatch(verdict -> verdict.imprint().seal().onForm())) {
            notes.add("报名表上只有方形小章（如个人名章），没有单位公章。");
        }
        return new SealVerdict(
                SealOutcome.FAIL,
                List.of(SealDefect.NO_SEAL),
                Optional.empty(),
                Optional.empty(),
                SealKind.UNKNOWN,
                OwnerRelation.UNKNOWN,
                Optional.empty(),
                verdicts.stream().map(ImprintVerdict::imprint).toList(),
                notes,
                List.of(new SealSentences(claim.unit(), "").of(SealDefect.NO_SEAL)),
                List.of());
    }
}
