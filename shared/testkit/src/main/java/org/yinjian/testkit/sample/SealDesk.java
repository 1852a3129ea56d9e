package org.yinjian.testkit.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Inking;
import org.yinjian.testkit.draw.SealDesign;

/** Chooses the unit, the seal for it, and where the seal comes down. */
final class SealDesk {
    private final Words words;
    private final Institutions institutions;
    private final Applicants applicants;

    SealDesk(Words words, Institutions institutions, Applicants applicants) {
        this.words = words;
        this.institutions = institutions;
        this.applicants = applicants;
    }

    /** A unit for which the case can be made. */
    Unit unit(SealCase seal, Dice dice) {
        Institution institution =
                seal == SealCase.NEAR_MISS ? institutions.withNeighbour(dice) : institutions.any(dice);
        boolean section =
                switch (seal) {
                    case OWN_DEPARTMENT -> true;
                    case EXACT, FAINT, OUTSIDE_CELL, GREY_COPY, INCOMPLETE, PASTED, TWO_SEALS -> false;
                    default -> dice.chance(0.4);
                };
        return applicants.unit(institution, section, dice);
    }

    /** The seals that come down on the form, the deciding one first; none when it is missing. */
    List<PlacedSeal> seals(SealCase seal, Unit unit, FormSheet.Places places, Dice dice) {
        if (seal == SealCase.MISSING) {
            return List.of();
        }
        List<PlacedSeal> placed = new ArrayList<>();
        placed.add(place(seal, design(seal, unit, dice), places, dice));
        if (seal == SealCase.TWO_SEALS) {
            SealDesign other = SealDesign.of(applicants.association(unit.institution(), dice));
            placed.add(second(other, places, dice));
        }
        return placed;
    }

    /** Beside another opinion where there is one, else over the form's head. */
    private static PlacedSeal second(SealDesign design, FormSheet.Places places, Dice dice) {
        Inking inking = Inking.clear(dice);
        return places.other()
                .map(cell ->
                        new PlacedSeal(design, inking, cell.x() + dice.between(26.0, 40.0), cell.centreY(), "other"))
                .orElseGet(
                        () -> new PlacedSeal(design, inking, dice.between(60, 95), dice.between(34.0, 38.0), "head"));
    }

    private SealDesign design(SealCase seal, Unit unit, Dice dice) {
        String owner = owner(seal, unit, dice);
        Optional<String> inner =
                seal == SealCase.SPECIAL_PURPOSE ? Optional.of(words.pick("special", dice)) : Optional.empty();
        Optional<String> code = dice.chance(0.4) ? Optional.of("51" + dice.digits(11)) : Optional.empty();
        return new SealDesign(owner, inner, code, dice.of(List.of(38.0, 40.0, 42.0, 42.0, 44.0)));
    }

    private String owner(SealCase seal, Unit unit, Dice dice) {
        return switch (seal) {
            case EXACT, OWN_DEPARTMENT -> unit.departmentName();
            case PARENT -> unit.institution().name();
            case NEAR_MISS -> otherOwner(institutions.neighbour(unit.institution(), dice), unit, dice);
            case OTHER_UNIT -> otherOwner(institutions.stranger(unit.institution(), dice), unit, dice);
            case SISTER_DEPARTMENT -> unit.institution().name() + words.pick("sister", dice);
            case SPECIAL_PURPOSE, TWO_SEALS, FAINT, OUTSIDE_CELL, GREY_COPY, INCOMPLETE, PASTED, MISSING ->
                dice.chance(0.5) ? unit.institution().name() : unit.departmentName();
        };
    }

    private static String otherOwner(Institution other, Unit unit, Dice dice) {
        return other.name() + (dice.chance(0.4) ? unit.department() : "");
    }

    private static PlacedSeal place(SealCase seal, SealDesign design, FormSheet.Places places, Dice dice) {
        Inking inking =
                switch (seal) {
                    case FAINT -> Inking.faint(dice);
                    case INCOMPLETE -> Inking.partial(dice);
                    case PASTED -> Inking.perfect();
                    default -> Inking.clear(dice);
                };
        if (seal == SealCase.OUTSIDE_CELL && places.other().isPresent() && dice.chance(0.5)) {
            Area other = places.other().get();
            return new PlacedSeal(design, inking, other.right() - dice.between(36.0, 66.0), other.y() + 5, "other");
        }
        if (seal == SealCase.OUTSIDE_CELL) {
            return dice.chance(0.5)
                    ? new PlacedSeal(design, inking, dice.between(176.0, 182.0), dice.between(23.0, 27.0), "top_right")
                    : new PlacedSeal(design, inking, dice.between(120, 160), dice.between(256.0, 262.0), "foot");
        }
        Area cell = places.opinion();
        double x = cell.right() - dice.between(36.0, 66.0);
        return new PlacedSeal(design, inking, x, cell.bottom() - dice.between(25.0, 32.0), "cell");
    }
}
