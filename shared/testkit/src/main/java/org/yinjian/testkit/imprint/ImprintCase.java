package org.yinjian.testkit.imprint;

import static org.yinjian.core.seal.SealDefect.GREY_COPY;
import static org.yinjian.core.seal.SealDefect.ILLEGIBLE;
import static org.yinjian.core.seal.SealDefect.INCOMPLETE;
import static org.yinjian.core.seal.SealDefect.NAME_MISMATCH;
import static org.yinjian.core.seal.SealDefect.NO_SEAL;
import static org.yinjian.core.seal.SealDefect.OTHER_COLOUR;
import static org.yinjian.core.seal.SealDefect.OTHER_DEPARTMENT;
import static org.yinjian.core.seal.SealDefect.SPECIAL_PURPOSE_SEAL;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yinjian.core.seal.SealDefect;

/** What is stamped, seen from the unit that the form names. */
public enum ImprintCase {
    /** The unit's own seal. */
    UNIT(7),
    /** The legal person's; the form names a department. */
    PARENT(7),
    /** A department's; the form names a section of it. */
    OWN_DEPARTMENT(6),
    /** Another institution of the list, one or two characters away. */
    SISTER(3, NAME_MISMATCH, ILLEGIBLE),
    /** A name that goes on where the claim ends, or the other way: 四川大学锦城学院. */
    EXTENDED(2, NAME_MISMATCH, OTHER_DEPARTMENT, ILLEGIBLE),
    /** One character that looks like the claim's: 土 for 士. */
    ALIKE(3, NAME_MISMATCH, OTHER_DEPARTMENT, ILLEGIBLE),
    REPLACED(2, NAME_MISMATCH, ILLEGIBLE),
    TWO_REPLACED(1, NAME_MISMATCH, ILLEGIBLE),
    DROPPED(1, NAME_MISMATCH, OTHER_DEPARTMENT, ILLEGIBLE),
    ADDED(1, NAME_MISMATCH, OTHER_DEPARTMENT, ILLEGIBLE),
    /** A department one character away from the unit's. */
    NEAR_DEPARTMENT(1, OTHER_DEPARTMENT, NAME_MISMATCH, ILLEGIBLE),
    /** A department; the form names the legal person only. */
    UNNAMED_DEPARTMENT(2, OTHER_DEPARTMENT, ILLEGIBLE),
    OTHER_DEPARTMENT_OF_THE_UNIT(3, OTHER_DEPARTMENT, ILLEGIBLE),
    OTHER_UNIT(3, NAME_MISMATCH, ILLEGIBLE),
    /** 合同专用章 and the like in a line under the star. */
    SPECIAL_INNER(3, SPECIAL_PURPOSE_SEAL, ILLEGIBLE),
    /** The same on the arc behind the name. */
    SPECIAL_ARC(2, SPECIAL_PURPOSE_SEAL, ILLEGIBLE, OTHER_DEPARTMENT, NAME_MISMATCH),
    GREY(2, GREY_COPY, ILLEGIBLE),
    OTHER_INK(2, OTHER_COLOUR, ILLEGIBLE),
    /** Half of it never touched the paper. */
    HALF(2, INCOMPLETE, ILLEGIBLE),
    /** Cut by the picture's edge. */
    CUT(1, INCOMPLETE, ILLEGIBLE),
    /** A slip of paper lies on a part of the name. */
    HIDDEN(1, INCOMPLETE, ILLEGIBLE),
    /** So little ink that nobody could name the owner. */
    TOO_FAINT(1, ILLEGIBLE, INCOMPLETE, NO_SEAL),
    /** Red, and no seal of a unit. */
    DECOY(4, NO_SEAL, ILLEGIBLE, NAME_MISMATCH);

    private static final Set<ImprintCase> NEAR =
            Set.of(SISTER, EXTENDED, ALIKE, REPLACED, TWO_REPLACED, DROPPED, ADDED, NEAR_DEPARTMENT);

    private final int share;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<SealDefect> defects;

    /**
     * @param share of sixty imprints, how many
     * @param defects the one that a careful person would name, then others that are not wrong
     */
    ImprintCase(int share, SealDefect... defects) {
        this.share = share;
        this.defects = List.of(defects);
    }

    /** Of sixty imprints, how many: twenty that must pass, fourteen near names, twenty-six others. */
    public int share() {
        return share;
    }

    public boolean passes() {
        return defects.isEmpty();
    }

    /** Whether the name on the seal is nearly the claim's. */
    public boolean near() {
        return NEAR.contains(this);
    }

    /** What is wrong: what a careful person would name, then what else is not a wrong answer; empty when it passes. */
    public List<SealDefect> defects() {
        return defects;
    }

    /** As the truth names it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
