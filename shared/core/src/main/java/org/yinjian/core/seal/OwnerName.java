package org.yinjian.core.seal;

import java.util.List;

/**
 * The owner of a seal, or the unit on a form: a legal person and its departments, outermost first.
 *
 * @param legalPerson plain (no spaces, brackets or marks); empty when the name tells none
 * @param departments each within the one before it; campuses left out
 */
public record OwnerName(String legalPerson, List<String> departments) {
    public OwnerName {
        departments = List.copyOf(departments);
    }

    /** The whole name as a seal bears it. */
    public String full() {
        return legalPerson + String.join("", departments);
    }

    /** The legal person with its first {@code depth} departments. */
    public OwnerName prefix(int depth) {
        return new OwnerName(legalPerson, departments.subList(0, depth));
    }
}
