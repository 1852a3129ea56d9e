package org.yinjian.core.seal;

/** How a seal's owner stands to the unit named on the form; the first three are accepted by the notice. */
public enum OwnerRelation {
    UNIT,
    PARENT,
    OWN_DEPARTMENT,
    OTHER_DEPARTMENT,
    OTHER_UNIT,
    UNKNOWN
}
