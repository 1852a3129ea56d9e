package org.yinjian.core.seal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides whether a seal bears a claimed name: the claim must read nearly as well as anything could, and clearly better
 * than every other owner that is known and than itself with a character read otherwise.
 */
final class NameVerification {
    private final OwnerLexicon lexicon;
    private final OwnerNames names;
    private final Rivals rivals;
    private final SealPolicy policy;

    NameVerification(OwnerLexicon lexicon, SealPolicy policy) {
        this.lexicon = lexicon;
        this.names = new OwnerNames(lexicon);
        this.rivals = new Rivals(lexicon, names);
        this.policy = policy;
    }

    /** A name and its score. */
    private record Scored(OwnerName name, double score) {}

    NameFinding verify(ReadSeal seal, List<ClaimedOwner> claims) {
        List<Scored> known = scored(rivals.known(claims, seal).stream(), seal);
        Scored reading = best(scored(readings(seal), seal));
        if (claims.isEmpty()) {
            return new NameFinding.Unreadable(heldToBe(reading, known).name());
        }
        Scored claimed = best(scored(claims.stream().map(ClaimedOwner::owner), seal));
        double margin = margin(claimed, known, seal);
        if (margin >= 0 && claimed.score() >= policy.nearFree()) {
            return new NameFinding.Confirmed(claimed.name(), relation(claims, claimed.name()), claimed.score(), margin);
        }
        return unconfirmed(seal, claims, claimed, heldToBe(reading, known));
    }

    /** What the claim has over the margins that it needs; less than 0 when it has too little. */
    private double margin(Scored claimed, List<Scored> known, ReadSeal seal) {
        double overKnown = known.stream()
                .filter(rival -> lexicon.contains(rival.name().legalPerson()))
                .mapToDouble(rival -> claimed.score() - rival.score() - policy.rivalMargin())
                .min()
                .orElse(50);
        double overSubstitutions = Rivals.substitutions(claimed.name(), seal).stream()
                .mapToDouble(rival -> claimed.score() - seal.score(rival) - policy.substitutionMargin())
                .min()
                .orElse(50);
        return Math.min(overKnown, overSubstitutions);
    }

    private NameFinding unconfirmed(ReadSeal seal, List<ClaimedOwner> claims, Scored claimed, Scored read) {
        OwnerName unit = claims.getFirst().owner();
        boolean clear = read.score() >= policy.clearScore()
                && read.score() - claimed.score() >= policy.contradictionMargin()
                && (lexicon.contains(read.name().legalPerson())
                        || seal.agreeing(read.name().full()) >= 2);
        if (!clear) {
            return new NameFinding.Unreadable(read.score() > claimed.score() ? read.name() : claimed.name());
        }
        return switch (OwnerRelation.of(read.name(), unit)) {
            case OTHER_DEPARTMENT -> new NameFinding.OtherDepartment(read.name());
            case OTHER_UNIT -> new NameFinding.Contradicted(read.name());
            case UNIT, PARENT, OWN_DEPARTMENT, UNKNOWN -> new NameFinding.Unreadable(read.name());
        };
    }

    private Stream<OwnerName> readings(ReadSeal seal) {
        return seal.readings().stream()
                .filter(reading -> !reading.isEmpty())
                .distinct()
                .map(reading -> names.split(reading + seal.innerText()));
    }

    /** A known owner that reads nearly as well as the free reading is held to be meant. */
    private Scored heldToBe(Scored reading, List<Scored> known) {
        List<Scored> meant = new ArrayList<>(known.stream()
                .filter(rival -> lexicon.contains(rival.name().legalPerson()))
                .filter(rival -> rival.score() >= reading.score() - policy.rivalMargin())
                .toList());
        meant.add(reading);
        return lexicon.contains(reading.name().legalPerson()) && meant.size() == 1 ? reading : best(preferKnown(meant));
    }

    private List<Scored> preferKnown(List<Scored> meant) {
        List<Scored> known = meant.stream()
                .filter(scored -> lexicon.contains(scored.name().legalPerson()))
                .toList();
        return known.isEmpty() ? meant : known;
    }

    private static List<Scored> scored(Stream<OwnerName> names, ReadSeal seal) {
        return names.map(name -> new Scored(name, seal.score(name))).toList();
    }

    private static Scored best(List<Scored> scored) {
        return scored.stream()
                .max(Comparator.comparingDouble(Scored::score))
                .orElse(new Scored(new OwnerName("", List.of()), Double.NEGATIVE_INFINITY));
    }

    private static OwnerRelation relation(List<ClaimedOwner> claims, OwnerName owner) {
        return claims.stream()
                .filter(claim -> claim.owner().equals(owner))
                .map(ClaimedOwner::relation)
                .findFirst()
                .orElse(OwnerRelation.UNKNOWN);
    }
}
