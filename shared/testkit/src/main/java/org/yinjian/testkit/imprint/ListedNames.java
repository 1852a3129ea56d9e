package org.yinjian.testkit.imprint;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.yinjian.testkit.draw.Dice;

/** Seals that say a name of a list, some of them with another's end in a line under the star; the form claims it. */
record ListedNames(List<String> names) implements LegendSource {
    private static final int LONGEST_LINE = 7;

    ListedNames {
        names = List.copyOf(names);
    }

    @Override
    public Names names(ImprintCase kind, IntPredicate cut, Dice dice) {
        while (true) {
            String name = dice.of(names);
            String other = dice.of(names);
            Optional<String> inner = dice.chance(0.3)
                    ? Optional.of(other.substring(Math.max(0, other.length() - dice.between(3, LONGEST_LINE))))
                    : Optional.empty();
            if ((name + inner.orElse("")).codePoints().allMatch(cut)) {
                return new Names(Claim.of(name), new Legend(name, inner, name));
            }
        }
    }
}
