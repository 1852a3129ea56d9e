package org.yinjian.core.seal;

import java.util.List;
import java.util.stream.Stream;
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
    public SealClaim {
        alternatives = List.copyOf(alternatives);
        aliases = List.copyOf(aliases);
    }

    public SealClaim(String unit, boolean certain, List<String> alternatives, List<String> aliases) {
        this(unit, certain, certain ? unit : "", alternatives, aliases);
    }

    /**
     * Whether the form surely names this owner or a department within it: the owner's name was read with certainty, and
     * what is doubtful behind it ends as only departments do, so that it cannot make another legal person of it.
     */
    boolean surelyNames(OwnerName owner) {
        String name = PlainText.of(owner.full());
        boolean read = !name.isEmpty() && PlainText.of(certainPrefix).startsWith(name);
        boolean department = OwnerSuffixes.DEPARTMENT_ONLY.stream().anyMatch(PlainText.of(unit)::endsWith);
        return certain || (read && department);
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
