package org.yinjian.core.campaign;

import java.util.List;
import java.util.Set;

/**
 * The page on which applicants also enter themselves, as its export shows it.
 *
 * @param items columns beside those of the form's fields, which are known by the fields' labels
 */
public record Portal(List<Item> items) {
    /** The key of the column that says as what the applicant wants to be honoured. */
    public static final String CATEGORY = "category";

    /** The key of the column that tells of recognition that gives priority. */
    public static final String AWARDS = "awards";

    public Portal {
        items = List.copyOf(items);
    }

    /**
     * Something that is only entered online.
     *
     * @param key such as {@code deeds}
     * @param labels headers that its column may have, the usual one first
     * @param requiredFor whose entry must have it
     */
    public record Item(String key, List<String> labels, Set<ApplicantKind> requiredFor) {
        public Item {
            if (labels.isEmpty()) {
                throw new IllegalArgumentException("the online item " + key + " has no label");
            }
            labels = List.copyOf(labels);
            requiredFor = Set.copyOf(requiredFor);
        }
    }
}
