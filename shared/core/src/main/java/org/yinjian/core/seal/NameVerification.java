package org.yinjian.core.seal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yinjian.core.text.EditDistance;

/**
 * Decides whether a seal bears a claimed name: the claim must read nearly as well as anything could, and clearly better
 * than every other owner that is known and than itself with a character read otherwise.
 */
final class NameVerification {
    private static final Scored NOBODY = new Scored(new OwnerName("", List.of()), -1000);

    /** Of a claim whose characters stand unevenly: it may not pass whatever it scores. */
    private static final double UNEVEN = -1000;

    private static final int SLIPS = 2;
    /** From so many usual gaps on there is room for a character that was not read: another's name may not be meant. */
    private static final double ROOM = 1.7;

    private final OwnerLexicon lexicon;
    private final Rivals rivals;
    private final SealPolicy policy;

    NameVerification(OwnerLexicon lexicon, SealPolicy policy) {
        this.lexicon = lexicon;
        this.rivals = new Rivals(lexicon, new OwnerNames(lexicon));
        this.policy = policy;
    }

    /** A name and its score. */
    private record Scored(OwnerName name, double score) {}

    NameFinding verify(ReadSeal seal, List<ClaimedOwner> claims) {
        if (seal.isUnread()) {
            return new NameFinding.Unreadable(NOBODY.name);
        }
        List<Scored> known = scored(rivals.known(claims, seal), seal);
        List<Scored> free = scored(rivals.read(seal), seal);
        Scored read = heldToBe(free, known);
        if (claims.isEmpty()) {
            return new NameFinding.Unreadable(read.name());
        }
        Scored claimed = claimed(claims, seal);
        double margin = margin(claimed, claims, known, free, seal);
        if (margin >= 0) {
            return new NameFinding.Confirmed(claimed.name(), relation(claims, claimed.name()), claimed.score(), margin);
        }
        return unconfirmed(seal, claims, claimed, read);
    }

    /** By how much the best claim exceeds what {@link #verify} asks; less than 0 when it is not confirmed. */
    double margin(ReadSeal seal, List<ClaimedOwner> claims) {
        return claims.isEmpty()
                ? NOBODY.score
                : margin(
                        claimed(claims, seal),
                        claims,
                        scored(rivals.known(claims, seal), seal),
                        scored(rivals.read(seal), seal),
                        seal);
    }

    /** The claimed owner that the seal names best; the unit itself where there is no claim. */
    OwnerName likeliest(ReadSeal seal, List<ClaimedOwner> claims) {
        return claims.isEmpty() ? NOBODY.name : claimed(claims, seal).name;
    }

    private static Scored claimed(List<ClaimedOwner> claims, ReadSeal seal) {
        return best(scored(claims.stream().map(ClaimedOwner::owner).toList(), seal));
    }

    /** What the claim has over what it needs; less than 0 when it has too little. */
    private double margin(
            Scored claimed, List<ClaimedOwner> claims, List<Scored> known, List<Scored> free, ReadSeal seal) {
        if (!isEven(seal.spacing(claimed.name()))) {
            return UNEVEN;
        }
        List<Scored> others = free.stream()
                .filter(read -> claims.stream()
                        .noneMatch(
                                claim -> claim.owner().full().equals(read.name().full())))
                .toList();
        return Stream.of(
                        claimed.score() - policy.nearFree(),
                        claimed.score() - best(known).score() - policy.rivalMargin(),
                        claimed.score() - best(others).score() + policy.freeMargin(),
                        overSubstitutions(claimed, seal))
                .min(Comparator.naturalOrder())
                .orElse(UNEVEN);
    }

    /** Each character must hold its place by the margins: over the better unwrappings, and over all of them. */
    private double overSubstitutions(Scored claimed, ReadSeal seal) {
        double mean = seal.mean(claimed.name());
        return rivals.substitutions(claimed.name(), seal).stream()
                .mapToDouble(rival -> Math.min(
                                claimed.score() - seal.score(rival.name()) - policy.substitutionMargin(),
                                mean - seal.mean(rival.name()) - policy.meanMargin())
                        + (rival.usual() ? 0 : policy.unusualDiscount()))
                .min()
                .orElse(-NOBODY.score);
    }

    /** Whether nothing can stand between or beside the characters of the name. */
    private boolean isEven(NameSpacing spacing) {
        return spacing.widest() <= policy.widestGap() && Math.abs(spacing.offCentre()) <= policy.offCentre();
    }

    private NameFinding unconfirmed(ReadSeal seal, List<ClaimedOwner> claims, Scored claimed, Scored read) {
        OwnerName unit = claims.getFirst().owner();
        boolean clear = seal.best(read.name()) >= policy.clearScore()
                && read.score() - claimed.score() >= policy.contradictionMargin()
                && seal.spacing(read.name()).widest() < ROOM
                && (lexicon.contains(read.name().legalPerson()) || isAnother(read.name(), claims, seal))
                && claims.stream()
                        .noneMatch(claim ->
                                claim.owner().full().startsWith(read.name().full()));
        if (!clear) {
            return new NameFinding.Unreadable(read.score() > claimed.score() ? read.name() : claimed.name());
        }
        return switch (OwnerRelation.of(read.name(), unit)) {
            case OTHER_DEPARTMENT -> new NameFinding.OtherDepartment(read.name());
            case OTHER_UNIT -> new NameFinding.Contradicted(read.name());
            case UNIT, PARENT, OWN_DEPARTMENT, UNKNOWN -> new NameFinding.Unreadable(read.name());
        };
    }

    /** An unknown name, read alike in several unwrappings, that misread or missing characters do not explain. */
    private boolean isAnother(OwnerName read, List<ClaimedOwner> claims, ReadSeal seal) {
        return claims.stream()
                .map(claim -> claim.owner().full())
                .allMatch(claimed -> EditDistance.within(claimed, read.full(), SLIPS) > SLIPS
                        ? seal.isReadBy(2, read.full())
                        : seal.isReadBy(3, read.full()) && differsUsually(claimed, read.full()));
    }

    /** Whether names of one length differ by characters that stand in other names so. */
    private boolean differsUsually(String claimed, String read) {
        return claimed.length() == read.length()
                && IntStream.range(0, read.length())
                        .filter(place -> claimed.charAt(place) != read.charAt(place))
                        .allMatch(place -> lexicon.isUsual(read, place));
    }

    /** A known owner that reads nearly as well as the free readings is held to be meant. */
    private Scored heldToBe(List<Scored> free, List<Scored> known) {
        Scored reading = best(free);
        Scored owner = best(known);
        boolean meant = !lexicon.contains(reading.name().legalPerson())
                && owner.score() >= reading.score() - policy.rivalMargin();
        return meant || owner.score() > reading.score() ? owner : reading;
    }

    private static List<Scored> scored(List<OwnerName> names, ReadSeal seal) {
        return names.stream().map(name -> new Scored(name, seal.score(name))).toList();
    }

    private static Scored best(List<Scored> scored) {
        return scored.stream().max(Comparator.comparingDouble(Scored::score)).orElse(NOBODY);
    }

    private static OwnerRelation relation(List<ClaimedOwner> claims, OwnerName owner) {
        return claims.stream()
                .filter(claim -> claim.owner().equals(owner))
                .map(ClaimedOwner::relation)
                .findFirst()
                .orElse(OwnerRelation.UNKNOWN);
    }
}
