package org.yinjian.core.assessment;

import java.util.List;
import org.yinjian.core.dossier.DossierId;

/** What judging again makes of one dossier: its record before and after. */
public record Change(Assessment before, Assessment after) {
    public DossierId dossier() {
        return after.dossier();
    }

    /** Whether the outcome becomes another. */
    public boolean flips() {
        return before.outcome() != after.outcome();
    }

    /** Whether anybody would notice: another outcome, or another set of findings. */
    public boolean matters() {
        return flips() || !added().isEmpty() || !removed().isEmpty();
    }

    /** Findings that are new. */
    public List<Finding> added() {
        return without(after.findings(), before.findings());
    }

    /** Findings that are gone. */
    public List<Finding> removed() {
        return without(before.findings(), after.findings());
    }

    /** Another wording alone makes no other finding. */
    private static List<Finding> without(List<Finding> some, List<Finding> others) {
        return some.stream()
                .filter(one -> others.stream().noneMatch(other -> same(one, other)))
                .toList();
    }

    private static boolean same(Finding one, Finding other) {
        return one.code() == other.code()
                && one.severity() == other.severity()
                && one.subject().equals(other.subject());
    }
}
