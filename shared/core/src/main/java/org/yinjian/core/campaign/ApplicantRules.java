package org.yinjian.core.campaign;

import java.util.List;

/**
 * How persons are told from teams, and what age a person may have.
 *
 * @param teamMarks endings of a team's name (队, 班, 组, 中心 …)
 * @param leastAge years, inclusive
 * @param greatestAge years, inclusive
 */
public record ApplicantRules(List<String> teamMarks, int leastAge, int greatestAge) {
    public ApplicantRules {
        teamMarks = List.copyOf(teamMarks);
        if (leastAge < 0 || greatestAge < leastAge) {
            throw new IllegalArgumentException("ages " + leastAge + " to " + greatestAge);
        }
    }

    /** Whose name it is: a team's when it ends in a mark and has at least two characters before or in it. */
    public ApplicantKind kindOf(String name) {
        String bare = name.strip().replaceAll("[（(][^（()）]*[)）]$", "");
        boolean team =
                bare.codePointCount(0, bare.length()) > 2 && teamMarks.stream().anyMatch(bare::endsWith);
        return team ? ApplicantKind.TEAM : ApplicantKind.PERSON;
    }
}
