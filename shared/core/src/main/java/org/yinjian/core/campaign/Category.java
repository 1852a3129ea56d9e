package org.yinjian.core.campaign;

import java.util.List;
import java.util.Set;
import org.yinjian.core.text.PlainText;

/**
 * What one may be honoured as, such as 匠心美.
 *
 * @param aliases other ways to write it
 * @param open who may be: persons, teams or both
 */
public record Category(String title, List<String> aliases, Set<ApplicantKind> open) {
    public Category {
        aliases = List.copyOf(aliases);
        open = Set.copyOf(open);
    }

    /** Whether it is called so; compared by {@link PlainText}. */
    public boolean goesBy(String name) {
        String key = PlainText.of(name);
        return PlainText.of(title).equals(key)
                || aliases.stream().map(PlainText::of).anyMatch(key::equals);
    }
}
