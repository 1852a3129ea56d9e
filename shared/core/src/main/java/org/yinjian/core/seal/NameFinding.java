package org.yinjian.core.seal;

/** Whose name a seal bears, seen from the claim. */
sealed interface NameFinding {
    /** The owner that the seal most likely names. */
    OwnerName owner();

    /** A claimed owner, beyond doubt. */
    record Confirmed(OwnerName owner, OwnerRelation relation, double score, double margin) implements NameFinding {}

    /** The unit's legal person with a department that is not the unit's. */
    record OtherDepartment(OwnerName owner) implements NameFinding {}

    /** Clearly somebody else. */
    record Contradicted(OwnerName owner) implements NameFinding {}

    /** No name beyond doubt; the owner is the best guess. */
    record Unreadable(OwnerName owner) implements NameFinding {}
}
