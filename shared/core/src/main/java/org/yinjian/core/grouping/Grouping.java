package org.yinjian.core.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.Doubt;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Piece;

/**
 * Sorts what one correspondent sent into dossiers, one for each applicant. Pure: the order in which mails arrive does not
 * matter. Each document lands in at least one group; where it is in doubt which, a person is asked.
 *
 * <p>Forms decide ({@link Applications}). Anything else goes, in this order, by its archive, by the mail that it came in,
 * by the dossier that the mail mentions, by the thread; among several applicants the name on a certificate decides. What
 * came in a mail of its own goes by that name alone.
 */
public final class Grouping {
    private final Map<ContentHash, List<DocumentFacts>> facts;
    private final Map<DossierId, Set<Piece>> opened;
    private final List<Delivery> deliveries;
    private final Threads threads;
    private final List<Placed> unplaced = new ArrayList<>();

    private Grouping(
            Collection<Delivery> deliveries,
            Map<ContentHash, List<DocumentFacts>> facts,
            Map<DossierId, Set<Piece>> opened) {
        this.facts = facts;
        this.opened = opened;
        this.deliveries = deliveries.stream().sorted().distinct().toList();
        this.threads = new Threads(this.deliveries);
    }

    /**
     * The groups, in the order of the first document of each.
     *
     * @param facts of the documents, of one with several applicants' forms once for each; one that has none counts as
     *     unreadable
     * @param opened which documents each dossier held before, so that a mail may mention its number
     */
    public static List<Group> of(
            Collection<Delivery> deliveries,
            Map<ContentHash, List<DocumentFacts>> facts,
            Map<DossierId, Set<Piece>> opened) {
        return new Grouping(deliveries, facts, opened).groups();
    }

    private List<Group> groups() {
        List<Placed> all = deliveries.stream()
                .flatMap(delivery -> delivery.documents().stream().flatMap(held -> pieces(delivery, held)))
                .sorted()
                .toList();
        List<Group.Builder> applications = new Applications(threads)
                .sort(all.stream().filter(Placed::isApplication).toList());
        all.stream().filter(placed -> !placed.isApplication()).forEach(placed -> place(placed, applications));
        List<Delivery> empty = deliveries.stream()
                .filter(delivery -> delivery.documents().isEmpty())
                .toList();
        List<Group.Builder> groups = new ArrayList<>(applications);
        groups.addAll(withoutApplication(applications));
        if (groups.isEmpty() && !empty.isEmpty()) {
            groups.add(new Group.Builder(List.of()));
        }
        // A mail without files opens a dossier only when its sender sent nothing else; it goes with the first
        // otherwise.
        return groups.stream()
                .map(group -> group.build(group == groups.getFirst() ? empty : List.of()))
                .toList();
    }

    /** The document, or where it holds the forms of several applicants the pages of each. */
    private Stream<Placed> pieces(Delivery delivery, HeldDocument held) {
        return facts.getOrDefault(held.hash(), List.of(DocumentFacts.unreadable(held.hash()))).stream()
                .map(piece -> new Placed(delivery, held.only(piece.pages()), piece));
    }

    private void place(Placed placed, List<Group.Builder> groups) {
        List<Group.Builder> near = near(placed, groups);
        List<Group.Builder> named = holders(placed, near.isEmpty() ? groups : near);
        if (named.size() == 1) {
            named.getFirst().add(placed);
        } else if (named.size() > 1) {
            everybodys(placed, named);
        } else if (near.size() == 1) {
            near.getFirst().add(placed);
        } else if (near.size() > 1) {
            List<Group.Builder> elsewhere = holders(placed, groups);
            if (elsewhere.size() == 1) {
                elsewhere.getFirst().add(placed);
            } else {
                everybodys(placed, near);
            }
        } else {
            alone(placed, groups);
        }
    }

    /** The applicants that a document came together with, by the closest tie that there is. */
    private List<Group.Builder> near(Placed placed, List<Group.Builder> groups) {
        return Stream.<Predicate<Placed>>of(
                        form -> form.delivery().equals(placed.delivery())
                                && form.held().container().equals(placed.held().container()),
                        form -> form.delivery().equals(placed.delivery()),
                        form -> mentions(placed.delivery(), form),
                        form -> threads.linked(placed.delivery(), form.delivery()))
                .map(tie -> groups.stream()
                        .filter(group -> group.applications().stream().anyMatch(tie))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean mentions(Delivery delivery, Placed form) {
        Piece piece = form.held().piece();
        return delivery.quotes().stream()
                .flatMap(number -> opened.getOrDefault(number, Set.of()).stream())
                .anyMatch(piece::overlaps);
    }

    private static List<Group.Builder> holders(Placed placed, List<Group.Builder> among) {
        List<Group.Builder> exactly = among.stream()
                .filter(group -> placed.facts().holders().stream().anyMatch(group::isNamed))
                .toList();
        return exactly.size() == 1
                ? exactly
                : among.stream()
                        .filter(group -> placed.facts().holders().stream().anyMatch(group::isHolder))
                        .toList();
    }

    private static void everybodys(Placed placed, List<Group.Builder> groups) {
        for (Group.Builder group : groups) {
            group.add(placed);
            group.doubt(
                    Doubt.Kind.WHOSE,
                    Optional.of(placed.held().hash()),
                    groups.stream()
                            .filter(other -> other != group)
                            .map(Group.Builder::name)
                            .toList());
        }
    }

    private void alone(Placed placed, List<Group.Builder> groups) {
        if (groups.size() == 1 && placed.facts().holders().isEmpty()) {
            groups.getFirst().add(placed);
            groups.getFirst()
                    .doubt(Doubt.Kind.ONLY_BY_SENDER, Optional.of(placed.held().hash()), List.of());
        } else {
            unplaced.add(placed);
        }
    }

    /** What no application claims: one group for each thread, and for each holder named. */
    private List<Group.Builder> withoutApplication(List<Group.Builder> applications) {
        List<String> names = applications.stream().map(Group.Builder::name).toList();
        List<Group.Builder> groups = new ArrayList<>();
        for (List<Placed> together : Applications.components(unplaced, this::together)) {
            Group.Builder group = new Group.Builder(List.of());
            together.stream().sorted().forEach(group::add);
            if (!names.isEmpty()) {
                group.doubt(Doubt.Kind.NO_APPLICATION, Optional.empty(), names);
            }
            groups.add(group);
        }
        return groups;
    }

    private boolean together(Placed one, Placed other) {
        return threads.linked(one.delivery(), other.delivery())
                || one.facts().holders().stream().anyMatch(other.facts().holders()::contains);
    }
}
