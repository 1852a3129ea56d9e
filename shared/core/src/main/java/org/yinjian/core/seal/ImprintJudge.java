package org.yinjian.core.seal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yinjian.core.campaign.SealRequirements;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.reading.InkColour;

/** Judges one imprint against a claim: its name, its purpose, its ink, its place. */
final class ImprintJudge {
    /** Least rim coverage of a complete imprint without a star. */
    private static final double WHOLE_WITHOUT_STAR = 0.85;

    private final NameVerification verification;
    private final OwnerLexicon lexicon;
    private final OwnerNames names;
    private final SealPolicy policy;
    private final SealRequirements requirements;

    ImprintJudge(OwnerLexicon lexicon, SealPolicy policy, SealRequirements requirements) {
        this.verification = new NameVerification(lexicon, policy);
        this.lexicon = lexicon;
        this.names = new OwnerNames(lexicon);
        this.policy = policy;
        this.requirements = requirements;
    }

    ImprintVerdict judge(SealOnPage seal, SealClaim claim) {
        Imprint imprint = seal.imprint();
        ReadSeal read = ReadSeal.of(imprint, policy.readableInner());
        List<ClaimedOwner> claims = ClaimedOwner.of(claim, names);
        NameFinding verified = verification.verify(read, claims);
        NameFinding name = sure(verified, imprint, read);
        boolean oval = imprint.shape() == ImprintShape.OVAL && verified instanceof NameFinding.Confirmed;
        SealText text = SealText.of(imprint, read, name, policy.readableInner());
        SealKind kind = kind(imprint, text, name);
        Set<SealDefect> defects = defects(seal, name, kind, claim);
        SealSentences sentences = new SealSentences(claim.unit(), text.text());
        OwnerRelation relation = relation(name, claim);
        return new ImprintVerdict(
                new JudgedImprint(seal, text.text(), text.confidence(), kind),
                worstFirst(defects),
                text.owner(),
                relation,
                worstFirst(defects).stream()
                        .map(defect -> sentence(sentences, defect, doubtfulUnit(defect, name, claim), oval))
                        .toList(),
                ImprintNotes.of(imprint, requirements),
                NameComparison.of(read, verification.likeliest(read, claims)));
    }

    private static String sentence(SealSentences sentences, SealDefect defect, boolean doubtfulUnit, boolean oval) {
        if (doubtfulUnit) {
            return sentences.unitInDoubt();
        }
        return oval && defect == SealDefect.ILLEGIBLE ? sentences.oval() : sentences.of(defect);
    }

    /** By how much the name on an imprint exceeds what a claim needs; less than 0 when it is not confirmed. */
    double margin(SealOnPage seal, SealClaim claim) {
        return verification.margin(ReadSeal.of(seal.imprint(), policy.readableInner()), ClaimedOwner.of(claim, names));
    }

    /**
     * A confirmed name is none while a line under the star is unread or is no part of it, or on an oval: official seals are
     * round.
     */
    private NameFinding sure(NameFinding name, Imprint imprint, ReadSeal read) {
        boolean doubtful = imprint.shape() == ImprintShape.OVAL
                || ReadSeal.hasUnreadInner(imprint, policy.readableInner())
                || read.saysMore(name.owner());
        return name instanceof NameFinding.Confirmed && doubtful ? new NameFinding.Unreadable(name.owner()) : name;
    }

    private SealKind kind(Imprint imprint, SealText text, NameFinding name) {
        Optional<SealKind> special = SpecialPurpose.of(text.text());
        if (special.isPresent()) {
            return special.get();
        }
        if (imprint.shape() == ImprintShape.SQUARE) {
            return SealKind.PERSONAL;
        }
        if (name.owner().full().isEmpty()) {
            return SealKind.UNKNOWN;
        }
        if (requirements.specialPurposeMarks().stream().anyMatch(text.text()::contains)) {
            return SealKind.OTHER_SPECIAL;
        }
        return name.owner().departments().isEmpty() ? SealKind.OFFICIAL : SealKind.DEPARTMENT;
    }

    private Set<SealDefect> defects(SealOnPage seal, NameFinding name, SealKind kind, SealClaim claim) {
        Imprint imprint = seal.imprint();
        Set<SealDefect> defects = EnumSet.noneOf(SealDefect.class);
        boolean special = isSpecial(kind);
        boolean incomplete = imprint.cut() || imprint.rimCoverage() < leastRim(imprint);
        if (special) {
            defects.add(SealDefect.SPECIAL_PURPOSE_SEAL);
        } else {
            nameDefect(name, claim, incomplete).ifPresent(defects::add);
        }
        if (incomplete) {
            defects.add(SealDefect.INCOMPLETE);
        }
        if (!seal.inOpinionCell()) {
            defects.add(SealDefect.OUTSIDE_OPINION_CELL);
        }
        if (imprint.overlay()) {
            defects.add(SealDefect.PASTED_IMAGE);
        }
        if (imprint.colour() != InkColour.RED) {
            defects.add(imprint.colour() == InkColour.GREY ? SealDefect.GREY_COPY : SealDefect.OTHER_COLOUR);
        }
        if (imprint.colour() == InkColour.GREY) {
            // That a copy is hard to read says nothing of the seal; the sealed sheet is asked for anyway.
            defects.remove(SealDefect.ILLEGIBLE);
        }
        return defects;
    }

    /** Without a star nothing tells whether a name stands about the axis or what is left of a longer one does. */
    private double leastRim(Imprint imprint) {
        return imprint.star() ? policy.wholeRim() : Math.max(policy.wholeRim(), WHOLE_WITHOUT_STAR);
    }

    private Optional<SealDefect> nameDefect(NameFinding name, SealClaim claim, boolean incomplete) {
        Optional<SealDefect> defect =
                switch (name) {
                    case NameFinding.Confirmed confirmed -> confirmedDefect(confirmed, claim);
                    case NameFinding.OtherDepartment other ->
                        Optional.of(
                                isSure(OwnerRelation.OTHER_DEPARTMENT, other, claim)
                                        ? SealDefect.OTHER_DEPARTMENT
                                        : SealDefect.ILLEGIBLE);
                    case NameFinding.Contradicted contradicted ->
                        Optional.of(
                                isSure(OwnerRelation.OTHER_UNIT, contradicted, claim)
                                        ? SealDefect.NAME_MISMATCH
                                        : SealDefect.ILLEGIBLE);
                    case NameFinding.Unreadable unreadable -> Optional.of(SealDefect.ILLEGIBLE);
                };
        boolean halfAName = incomplete && !(name instanceof NameFinding.Confirmed);
        return halfAName ? Optional.empty() : defect;
    }

    private Optional<SealDefect> confirmedDefect(NameFinding.Confirmed name, SealClaim claim) {
        if (!claim.surelyNames(name.owner(), lexicon)) {
            return Optional.of(SealDefect.ILLEGIBLE);
        }
        boolean accepted =
                switch (name.relation()) {
                    case PARENT -> requirements.parentAccepted();
                    case OWN_DEPARTMENT -> requirements.ownDepartmentAccepted();
                    case UNIT, OTHER_DEPARTMENT, OTHER_UNIT, UNKNOWN -> true;
                };
        return accepted ? Optional.empty() : Optional.of(SealDefect.OTHER_DEPARTMENT);
    }

    /** Whether a seal stands so to every reading of the form's unit, whose legal person is read for certain. */
    private boolean isSure(OwnerRelation relation, NameFinding name, SealClaim claim) {
        return claim.certain()
                || claim.readings().stream()
                        .map(names::split)
                        .allMatch(unit -> claim.surelyBeginsWith(unit.legalPerson())
                                && OwnerRelation.of(name.owner(), unit) == relation);
    }

    private static boolean doubtfulUnit(SealDefect defect, NameFinding name, SealClaim claim) {
        return defect == SealDefect.ILLEGIBLE && !claim.certain() && !(name instanceof NameFinding.Unreadable);
    }

    private OwnerRelation relation(NameFinding name, SealClaim claim) {
        return switch (name) {
            case NameFinding.Confirmed confirmed -> confirmed.relation();
            case NameFinding.OtherDepartment other -> OwnerRelation.OTHER_DEPARTMENT;
            case NameFinding.Contradicted contradicted ->
                claim.unit().isBlank() ? OwnerRelation.UNKNOWN : OwnerRelation.OTHER_UNIT;
            case NameFinding.Unreadable unreadable -> OwnerRelation.UNKNOWN;
        };
    }

    static boolean isSpecial(SealKind kind) {
        return switch (kind) {
            case CONTRACT, FINANCE, INVOICE, ADMISSIONS, OTHER_SPECIAL -> true;
            case OFFICIAL, DEPARTMENT, PERSONAL, UNKNOWN -> false;
        };
    }

    private static List<SealDefect> worstFirst(Collection<SealDefect> defects) {
        return defects.stream()
                .sorted((one, other) -> other.outcome() != one.outcome()
                        ? other.outcome().compareTo(one.outcome())
                        : one.compareTo(other))
                .collect(Collectors.toUnmodifiableList());
    }
}
