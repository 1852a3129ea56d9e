package org.yinjian.testkit.imprint;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.yinjian.core.seal.OwnerLexicon;
import org.yinjian.core.seal.OwnerNames;
import org.yinjian.core.seal.OwnerRelation;
import org.yinjian.testkit.draw.Dice;

/** Chooses the unit of a form and what the seal on it says, for every {@link ImprintCase}. */
final class NameDesk implements LegendSource {
    /** More characters than this stand on no arc. */
    private static final int LONGEST = 20;

    private final List<String> institutions;
    private final WordLists words = new WordLists();
    private final NearNames near;
    private final OwnerNames owners;

    /** @param institutions the legal persons that the judge knows */
    NameDesk(List<String> institutions) {
        this.institutions = List.copyOf(institutions);
        near = new NearNames(institutions, words);
        owners = new OwnerNames(OwnerLexicon.of(institutions));
    }

    @Override
    public Names names(ImprintCase kind, IntPredicate cut, Dice dice) {
        while (true) {
            Claim claim = claim(kind, dice);
            Optional<Legend> legend = legend(kind, claim, dice);
            if (legend.isPresent() && fits(kind, claim, legend.get(), cut)) {
                return new Names(claim, legend.get());
            }
        }
    }

    /** Whether it can be cut, and the rule of owners does not hold it for what the case is not. */
    private boolean fits(ImprintCase kind, Claim claim, Legend legend, IntPredicate cut) {
        boolean drawn = legend.text().codePoints().allMatch(cut) && legend.arc().length() <= LONGEST;
        if (!drawn || !kind.near()) {
            return drawn && claim.legalPerson().codePoints().allMatch(cut);
        }
        OwnerRelation relation = OwnerRelation.of(owners.split(legend.text()), owners.split(claim.unit()));
        return !relation.accepted() && !claim.unit().equals(legend.text());
    }

    private Claim claim(ImprintCase kind, Dice dice) {
        String institution = dice.of(institutions);
        String department = words.pick("department", dice);
        return switch (kind) {
            case UNNAMED_DEPARTMENT -> Claim.of(institution);
            case OWN_DEPARTMENT -> Claim.of(institution, department).withSection(words.pick("section", dice));
            case PARENT, OTHER_DEPARTMENT_OF_THE_UNIT, NEAR_DEPARTMENT ->
                dice.chance(0.3)
                        ? Claim.of(institution, department).withSection(words.pick("section", dice))
                        : Claim.of(institution, department);
            default -> dice.chance(0.3) ? Claim.of(institution) : Claim.of(institution, department);
        };
    }

    private Optional<Legend> legend(ImprintCase kind, Claim claim, Dice dice) {
        return switch (kind) {
            case UNIT -> Optional.of(under(Legend.of(claim.legalPerson(), ""), claim.department(), dice));
            case OWN_DEPARTMENT -> Optional.of(under(Legend.of(claim.legalPerson(), ""), claim.department(), dice));
            case PARENT -> Optional.of(Legend.of(claim.legalPerson(), ""));
            case GREY, OTHER_INK, HALF, CUT, HIDDEN, TOO_FAINT -> Optional.of(right(claim, dice));
            case SISTER, EXTENDED, ALIKE, REPLACED, TWO_REPLACED, DROPPED, ADDED ->
                near.near(claim.legalPerson(), kind, dice)
                        .map(other -> Legend.of(
                                other, dice.chance(0.5) ? claim.department().orElse("") : ""));
            case NEAR_DEPARTMENT ->
                nearDepartment(claim.department().orElseThrow(), dice)
                        .map(other -> Legend.of(claim.legalPerson(), other));
            case UNNAMED_DEPARTMENT, OTHER_DEPARTMENT_OF_THE_UNIT -> Optional.of(otherDepartment(kind, claim, dice));
            case OTHER_UNIT ->
                Optional.of(Legend.of(
                        stranger(claim, dice),
                        dice.chance(0.4) ? claim.department().orElse("") : ""));
            case SPECIAL_INNER -> Optional.of(right(claim, dice).withInner(words.pick("special-inner", dice)));
            case SPECIAL_ARC -> Optional.of(special(right(claim, dice), words.pick("special-arc", dice)));
            case DECOY -> Optional.of(Legend.none());
        };
    }

    /** A department behind the name or in a line under the star. */
    private static Legend under(Legend legend, Optional<String> department, Dice dice) {
        if (department.isEmpty()) {
            return legend;
        }
        return dice.chance(0.25) ? legend.withInner(department.get()) : Legend.of(legend.owner(), department.get());
    }

    private static Legend right(Claim claim, Dice dice) {
        return Legend.of(
                claim.legalPerson(), dice.chance(0.5) ? claim.department().orElse("") : "");
    }

    private static Legend special(Legend right, String purpose) {
        return new Legend(right.arc() + purpose, Optional.empty(), right.owner());
    }

    private Legend otherDepartment(ImprintCase kind, Claim claim, Dice dice) {
        boolean any = kind == ImprintCase.UNNAMED_DEPARTMENT && dice.chance(0.4);
        return under(
                Legend.of(claim.legalPerson(), ""),
                Optional.of(words.pick(any ? "department" : "other-department", dice)),
                dice);
    }

    private Optional<String> nearDepartment(String department, Dice dice) {
        if (dice.chance(0.5)) {
            return near.alike(department, dice);
        }
        List<String> endings = List.of("处", "部", "科", "办", "中心", "集团");
        return endings.stream()
                .filter(department::endsWith)
                .findFirst()
                .map(end -> department.substring(0, department.length() - end.length())
                        + dice.of(endings.stream()
                                .filter(other -> !other.equals(end))
                                .toList()));
    }

    private String stranger(Claim claim, Dice dice) {
        while (true) {
            String other = dice.of(institutions);
            if (!NearNames.distanceAtMostTwo(other, claim.legalPerson())
                    && !other.startsWith(claim.legalPerson())
                    && !claim.legalPerson().startsWith(other)) {
                return other;
            }
        }
    }
}
