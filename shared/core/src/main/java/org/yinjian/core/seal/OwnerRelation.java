package org.yinjian.core.seal;

import java.util.List;

/** How a seal's owner stands to the unit named on the form; the first three are accepted by the notice. */
public enum OwnerRelation {
    UNIT,
    PARENT,
    OWN_DEPARTMENT,
    OTHER_DEPARTMENT,
    OTHER_UNIT,
    UNKNOWN;

    /** The relation of a seal's owner to a form's unit; the only place where it is decided. */
    public static OwnerRelation of(OwnerName seal, OwnerName unit) {
        if (seal.legalPerson().isEmpty() || unit.legalPerson().isEmpty()) {
            return UNKNOWN;
        }
        if (seal.full().equals(unit.full())) {
            return UNIT;
        }
        if (!seal.legalPerson().equals(unit.legalPerson())) {
            return OTHER_UNIT;
        }
        if (seal.departments().isEmpty()) {
            return PARENT;
        }
        return startsWith(unit.departments(), seal.departments()) ? OWN_DEPARTMENT : OTHER_DEPARTMENT;
    }

    /** Whether the notice accepts a seal whose owner stands so. */
    public boolean accepted() {
        return switch (this) {
            case UNIT, PARENT, OWN_DEPARTMENT -> true;
            case OTHER_DEPARTMENT, OTHER_UNIT, UNKNOWN -> false;
        };
    }

    private static boolean startsWith(List<String> chain, List<String> beginning) {
        return chain.size() >= beginning.size()
                && chain.subList(0, beginning.size()).equals(beginning);
    }
}
