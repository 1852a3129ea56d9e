package org.yinjian.core.seal;

import java.util.List;

/**
 * Whose seal the form needs.
 *
 * @param unit the form's 单位名称 as stated; empty when nothing was read
 * @param certain whether the program stands by that value
 * @param alternatives other readings of it
 * @param aliases further names of the unit that the campaign knows (old and new names, abbreviations)
 */
public record SealClaim(String unit, boolean certain, List<String> alternatives, List<String> aliases) {
    public SealClaim {
        alternatives = List.copyOf(alternatives);
        aliases = List.copyOf(aliases);
    }
}
