package org.yinjian.core.campaign;

import java.util.List;

/**
 * When a campaign writes to units by itself, and when to its office.
 *
 * @param corrections which 补正通知 go out without a person's word
 * @param remindDaysBefore so many days before the deadline a unit is reminded of what is still to be corrected
 * @param reportDaily whether the office gets the summary every day
 * @param reportDaysBefore days before the deadline on which it gets it at least
 * @param reportAtClose whether it gets it when the deadline is over
 */
public record Correspondence(
        Corrections corrections,
        List<Integer> remindDaysBefore,
        boolean reportDaily,
        List<Integer> reportDaysBefore,
        boolean reportAtClose) {
    /** Which notices of correction a machine may send. */
    public enum Corrections {
        /** Every one. */
        MACHINE,
        /** Those about dossiers in which nothing is in doubt; a person says yes to the others. */
        CERTAIN,
        /** None. */
        PERSON
    }

    public Correspondence {
        remindDaysBefore = List.copyOf(remindDaysBefore);
        reportDaysBefore = List.copyOf(reportDaysBefore);
        if (remindDaysBefore.stream().anyMatch(days -> days < 0)
                || reportDaysBefore.stream().anyMatch(days -> days < 0)) {
            throw new IllegalArgumentException("days before the deadline count from 0");
        }
    }

    /** For a campaign that says nothing about it. */
    public static Correspondence usual() {
        return new Correspondence(Corrections.CERTAIN, List.of(3, 1), true, List.of(7, 3, 1), true);
    }
}
