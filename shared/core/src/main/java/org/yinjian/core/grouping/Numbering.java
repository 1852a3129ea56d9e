package org.yinjian.core.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierNumbers;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Piece;

/**
 * Gives each group its dossier's number. A group keeps the number under which its forms, or else its other documents, were
 * filed before; a new one is numbered after the first mail that brought it.
 *
 * @param numbered each group with its number
 * @param joined dossiers of before whose documents went over to another one
 */
public record Numbering(Map<DossierId, Group> numbered, Map<DossierId, DossierId> joined) {
    public Numbering {
        numbered = Collections.unmodifiableMap(new TreeMap<>(numbered));
        joined = Collections.unmodifiableMap(new TreeMap<>(joined));
    }

    /** @param opened every dossier that there is of these mails, with the documents that grouping had put there */
    public static Numbering of(List<Group> groups, Map<DossierId, Set<Piece>> opened) {
        Map<DossierId, Group> numbered = new TreeMap<>();
        List<Group> left = new ArrayList<>(groups);
        keep(left, numbered, opened, Group::forms);
        keep(
                left,
                numbered,
                opened,
                group -> group.documents().stream().map(HeldDocument::piece).toList());
        keepWithoutDocuments(left, numbered, opened);
        left.forEach(group -> numbered.put(fresh(group, numbered.keySet(), opened.keySet()), group));
        return new Numbering(numbered, joined(numbered, opened));
    }

    private interface Marks {
        Collection<Piece> of(Group group);
    }

    private static void keep(
            List<Group> left, Map<DossierId, Group> numbered, Map<DossierId, Set<Piece>> opened, Marks marks) {
        for (Group group : List.copyOf(left)) {
            Collection<Piece> mine = marks.of(group);
            byAge(group, opened).stream()
                    .filter(id -> !numbered.containsKey(id))
                    .filter(id -> opened.getOrDefault(id, Set.of()).stream()
                            .anyMatch(there -> mine.stream().anyMatch(there::overlaps)))
                    .findFirst()
                    .ifPresent(id -> {
                        numbered.put(id, group);
                        left.remove(group);
                    });
        }
    }

    private static void keepWithoutDocuments(
            List<Group> left, Map<DossierId, Group> numbered, Map<DossierId, Set<Piece>> opened) {
        for (Group group : List.copyOf(left)) {
            group.deliveries().stream()
                    .map(Delivery::number)
                    .filter(id -> opened.containsKey(id)
                            && opened.getOrDefault(id, Set.of()).isEmpty()
                            && !numbered.containsKey(id))
                    .findFirst()
                    .ifPresent(id -> {
                        numbered.put(id, group);
                        left.remove(group);
                    });
        }
    }

    /** Those of the group's own mails first, by time; then the others. */
    private static List<DossierId> byAge(Group group, Map<DossierId, Set<Piece>> opened) {
        List<DossierId> mails =
                group.deliveries().stream().map(Delivery::number).toList();
        return opened.keySet().stream()
                .sorted(Comparator.comparingInt((DossierId id) -> {
                            int age = mails.indexOf(DossierNumbers.mailOf(id));
                            return age < 0 ? Integer.MAX_VALUE : age;
                        })
                        .thenComparing(DossierId::value))
                .toList();
    }

    private static DossierId fresh(Group group, Set<DossierId> taken, Set<DossierId> opened) {
        DossierId mail = group.deliveries().getFirst().number();
        int applicant = 1;
        DossierId id = mail;
        while (taken.contains(id) || opened.contains(id)) {
            id = DossierNumbers.further(mail, ++applicant);
        }
        return id;
    }

    private static Map<DossierId, DossierId> joined(Map<DossierId, Group> numbered, Map<DossierId, Set<Piece>> opened) {
        Map<DossierId, DossierId> joined = new TreeMap<>();
        opened.forEach((id, documents) -> {
            if (!numbered.containsKey(id)) {
                successor(id, documents, numbered).ifPresent(next -> joined.put(id, next));
            }
        });
        return joined;
    }

    private static Optional<DossierId> successor(DossierId id, Set<Piece> documents, Map<DossierId, Group> numbered) {
        return numbered.entrySet().stream()
                .filter(entry -> entry.getValue().holdsAny(documents)
                        || entry.getValue().deliveries().stream()
                                .anyMatch(delivery -> delivery.number().equals(id)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
