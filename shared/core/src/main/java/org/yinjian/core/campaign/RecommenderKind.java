package org.yinjian.core.campaign;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yinjian.core.text.PlainText;

/**
 * A kind of recommender with its quota.
 *
 * @param key such as {@code association}
 * @param title such as 地方教育后勤社团组织
 * @param quota empty where there is none
 * @param names which names are of this kind though they stand in no roster; matched against {@link PlainText}
 * @param roster those that are known, in the order of the file
 */
public record RecommenderKind(
        String key, String title, Optional<Quota> quota, Optional<Pattern> names, List<Recommender> roster) {
    public RecommenderKind {
        roster = List.copyOf(roster);
    }

    /** The known recommender of this name, or a new one where the name's form tells that it is of this kind. */
    public Optional<Recommender> find(String name) {
        Optional<Recommender> known =
                roster.stream().filter(one -> one.goesBy(name)).findFirst();
        return known.or(
                () -> names.filter(form -> form.matcher(PlainText.of(name)).matches())
                        .map(form -> new Recommender(name, List.of())));
    }
}
