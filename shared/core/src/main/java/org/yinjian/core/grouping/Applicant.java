package org.yinjian.core.grouping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yinjian.core.text.EditDistance;
import org.yinjian.core.text.PlainText;

/**
 * Who a form is about, as read.
 *
 * @param name never blank
 * @param certain whether the program stands by the name
 * @param alternatives other readings of a doubtful name
 * @param unit only where the program stands by it
 */
public record Applicant(String name, boolean certain, List<String> alternatives, Optional<String> unit) {
    /** Names of units that share so much are one unit, written down to another department. */
    private static final double ONE_UNIT = 0.6;

    /** So many characters of a long name stand for it: 古丽娜尔 for 古丽娜尔·艾合买提, but not 王丽 for 王丽娜. */
    private static final int PART_OF_NAME = 4;

    public Applicant {
        alternatives = List.copyOf(alternatives);
        if (PlainText.of(name).isEmpty()) {
            throw new IllegalArgumentException("an applicant needs a name");
        }
    }

    /** The name for comparing. */
    String key() {
        return PlainText.of(name);
    }

    /** Whether one name may have been read for the other; two names that the program stands by never may. */
    boolean mayBeNamed(Applicant other) {
        if (certain && other.certain) {
            return key().equals(other.key());
        }
        return readings().anyMatch(one -> other.readings().anyMatch(one::equals));
    }

    /** Whether the names differ by one character: by a slip of the pen or of the reader. */
    boolean isNearlyNamed(Applicant other) {
        return EditDistance.between(key(), other.key()) == 1;
    }

    /** Whether the units do not contradict each other; an unread one contradicts none. */
    boolean mayBeAtOneUnit(Applicant other) {
        if (unit.isEmpty() || other.unit.isEmpty()) {
            return true;
        }
        String one = PlainText.of(unit.get());
        String two = PlainText.of(other.unit.get());
        return one.contains(two) || two.contains(one) || EditDistance.similarity(one, two) >= ONE_UNIT;
    }

    /** Whether a certificate's holder is this name, neither more nor less. */
    boolean isNamed(String holder) {
        return readings().anyMatch(PlainText.of(holder)::equals);
    }

    /** Whether a certificate's holder may be this applicant, alone or among others, or the unit of it. */
    boolean isHolder(String holder) {
        String given = PlainText.of(holder);
        int least = certain ? PART_OF_NAME : 2;
        boolean named =
                readings().anyMatch(own -> given.contains(own) || (own.contains(given) && given.length() >= least));
        return named || unit.filter(one -> PlainText.of(one).equals(given)).isPresent();
    }

    private Stream<String> readings() {
        return Stream.concat(Stream.of(name), certain ? Stream.empty() : alternatives.stream())
                .map(PlainText::of)
                .filter(text -> !text.isEmpty());
    }
}
