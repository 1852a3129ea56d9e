package org.yinjian.core.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.yinjian.core.dossier.Doubt;

/**
 * Sorts forms by their applicants. Forms whose names the program stands by come first: the same name at units that do not
 * contradict each other, or in one thread, is one applicant. A form with a doubtful name joins the one applicant that it
 * fits; where it fits several, or fits only nearly, it stands alone and a person is asked.
 */
final class Applications {
    private final Threads threads;

    Applications(Threads threads) {
        this.threads = threads;
    }

    List<Group.Builder> sort(List<Placed> forms) {
        List<List<Placed>> clusters = new ArrayList<>();
        byName(forms, form -> form.applicant().certain())
                .forEach(same -> clusters.addAll(components(same, this::oneApplicant)));
        List<List<Placed>> certain = clusters.stream().map(List::copyOf).toList();
        for (Placed doubtful : forms) {
            if (!doubtful.applicant().certain()) {
                int fits = fitting(doubtful, certain);
                if (fits >= 0) {
                    clusters.get(fits).add(doubtful);
                }
            }
        }
        byName(forms, form -> !form.applicant().certain() && fitting(form, certain) < 0)
                .forEach(same -> clusters.addAll(components(same, this::oneApplicant)));
        return withDoubts(clusters);
    }

    private boolean oneApplicant(Placed one, Placed other) {
        return one.applicant().mayBeAtOneUnit(other.applicant()) || threads.answers(one.delivery(), other.delivery());
    }

    private static List<List<Placed>> byName(List<Placed> forms, Predicate<Placed> which) {
        Map<String, List<Placed>> names = new TreeMap<>();
        forms.stream()
                .filter(which)
                .forEach(form -> names.computeIfAbsent(form.applicant().key(), name -> new ArrayList<>())
                        .add(form));
        return List.copyOf(names.values());
    }

    /** What hangs together by a relation, directly or through others; in the order of the first of each. */
    static <T> List<List<T>> components(List<T> all, BiPredicate<T, T> together) {
        List<List<T>> found = new ArrayList<>();
        List<T> left = new ArrayList<>(all);
        while (!left.isEmpty()) {
            List<T> component = new ArrayList<>(List.of(left.removeFirst()));
            for (int i = 0; i < component.size(); i++) {
                T one = component.get(i);
                List<T> more =
                        left.stream().filter(other -> together.test(one, other)).toList();
                component.addAll(more);
                left.removeAll(more);
            }
            found.add(component);
        }
        return found;
    }

    /** The one cluster that a doubtful form belongs to; -1 where there is none or more than one. */
    private int fitting(Placed doubtful, List<List<Placed>> clusters) {
        Optional<Integer> named = only(
                clusters,
                cluster -> cluster.stream()
                        .anyMatch(form ->
                                form.applicant().mayBeNamed(doubtful.applicant()) && oneApplicant(form, doubtful)));
        return named.or(() -> only(
                        clusters,
                        cluster -> cluster.stream()
                                .anyMatch(form -> form.applicant().isNearlyNamed(doubtful.applicant())
                                        && form.applicant().mayBeAtOneUnit(doubtful.applicant())
                                        && threads.answers(form.delivery(), doubtful.delivery()))))
                .orElse(-1);
    }

    private static Optional<Integer> only(List<List<Placed>> clusters, Predicate<List<Placed>> which) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            if (which.test(clusters.get(i))) {
                found.add(i);
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<Group.Builder> withDoubts(List<List<Placed>> clusters) {
        List<Group.Builder> groups = clusters.stream()
                .map(cluster -> new Group.Builder(cluster.stream().sorted().toList()))
                .sorted(Comparator.comparing(group -> group.applications().getFirst()))
                .toList();
        for (Group.Builder group : groups) {
            for (Group.Builder other : groups) {
                if (group != other && perhapsSame(group, other)) {
                    group.doubt(Doubt.Kind.PERHAPS_SAME_APPLICANT, Optional.empty(), List.of(other.name()));
                }
            }
            group.applications().forEach(form -> inOneFile(group, form, groups));
        }
        return groups;
    }

    /** One file with the forms of several applicants: one that could not be taken apart, or not without a doubt. */
    private static void inOneFile(Group.Builder group, Placed form, List<Group.Builder> groups) {
        List<String> here =
                form.facts().applicants().stream().map(Applicant::name).toList();
        if (form.facts().applicants().stream().map(Applicant::key).distinct().count() > 1) {
            group.doubt(Doubt.Kind.SEVERAL_IN_ONE_FILE, Optional.of(form.held().hash()), here);
        }
        if (form.facts().doubtful()) {
            group.doubt(
                    Doubt.Kind.TAKEN_APART,
                    Optional.of(form.held().hash()),
                    groups.stream()
                            .filter(other -> other != group)
                            .flatMap(other -> other.applications().stream())
                            .filter(other ->
                                    other.held().hash().equals(form.held().hash()))
                            .map(other -> other.applicant().name())
                            .toList());
        }
    }

    /** One name at two units; or nearly one name at one unit, where a name is doubtful or one mail answers the other. */
    private boolean perhapsSame(Group.Builder one, Group.Builder other) {
        return one.applications().stream()
                .anyMatch(form -> other.applications().stream().anyMatch(second -> perhapsSame(form, second)));
    }

    private boolean perhapsSame(Placed one, Placed other) {
        Applicant a = one.applicant();
        Applicant b = other.applicant();
        boolean unsettled = !a.certain() || !b.certain() || threads.answers(one.delivery(), other.delivery());
        return a.mayBeNamed(b) || (unsettled && a.isNearlyNamed(b) && a.mayBeAtOneUnit(b));
    }
}
