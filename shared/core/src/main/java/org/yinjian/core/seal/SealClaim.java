package org.yinjian.core.seal;

import java.util.List;
import java.util.stream.Stream;
import org.yinjian.core.text.EditDistance;
import org.yinjian.core.text.PlainText;

/**
 * Whose seal the form needs.
 *
 * @param unit the form's 单位名称 as stated; empty when nothing was read
 * @param certain whether the program stands by that value
 * @param certainPrefix the part of it, from its beginning, that the program stands by; all of it when it is certain
 * @param alternatives other readings of it
 * @param aliases further names of the unit that the campaign knows (old and new names, abbreviations)
 */
public record SealClaim(
        String unit, boolean certain, String certainPrefix, List<String> alternatives, List<String> aliases) {
    private static final int SLIPS = 2;

    public SealClaim {
        alternatives = List.copyOf(alternatives);
        aliases = List.copyOf(aliases);
    }

    public SealClaim(String unit, boolean certain, List<String> alternatives, List<String> aliases) {
        this(unit, certain, certain ? unit : "", alternatives, aliases);
    }

    /**
     * Whether the form surely names this owner or a department within it: the owner's name was read with certainty, and
     * what is doubtful behind it can only be a department, so that it cannot make another legal person of it.
     */
    boolean surelyNames(OwnerName owner, OwnerLexicon lexicon) {
        String name = PlainText.of(owner.full());
        return certain || (surelyBeginsWith(name) && onlyADepartmentFollows(name, owner, lexicon));
    }

    /** What follows ends as only departments do, holds no other body (锦成学院后勤处), and is no longer known name misread. */
    private boolean onlyADepartmentFollows(String name, OwnerName owner, OwnerLexicon lexicon) {
        String whole = PlainText.of(unit);
        String rest = whole.startsWith(name) ? whole.substring(name.length()) : "";
        return OwnerSuffixes.DEPARTMENT_ONLY.stream().anyMatch(rest::endsWith)
                && OwnerSuffixes.BODIES.stream().noneMatch(rest::contains)
                && lexicon.extending(owner.legalPerson()).stream()
                        .noneMatch(longer -> beginsNearly(
                                whole,
                                longer,
                                longer.length() - owner.legalPerson().length()));
    }

    /** Whether a text may begin with a name, up to two of what it has beyond a shorter one being misread, not all. */
    private static boolean beginsNearly(String text, String name, int beyond) {
        int most = Math.min(SLIPS, beyond - 1);
        return text.length() >= name.length()
                && EditDistance.within(text.substring(0, name.length()), name, most) <= most;
    }

    /** The unit as stated, and its other readings. */
    List<String> readings() {
        return Stream.concat(Stream.of(unit), alternatives.stream()).toList();
    }

    /** Whether the part of the unit that was read for certain begins with a name. */
    boolean surelyBeginsWith(String name) {
        return !name.isEmpty() && PlainText.of(certainPrefix).startsWith(name);
    }
}
