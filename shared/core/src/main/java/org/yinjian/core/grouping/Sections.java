package org.yinjian.core.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Takes a file apart that holds the forms of several applicants, such as a pile put through a scanner. A form begins where
 * another name is read in the form's cell; what follows goes with it, unless a certificate names another applicant of the
 * same file. Where a page goes by its place alone and the file shows no order to go by, all of its parts are in doubt.
 */
public final class Sections {
    private final List<FilePage> pages;
    private final List<List<Applicant>> applicants = new ArrayList<>();
    private boolean doubtful;

    private Sections(List<FilePage> pages) {
        this.pages = List.copyOf(pages);
    }

    /**
     * One applicant's pages of a file.
     *
     * @param pages ascending
     * @param doubtful whether some of them might be another applicant's
     */
    public record Section(List<Integer> pages, boolean doubtful) {
        public Section {
            pages = pages.stream().sorted().toList();
        }
    }

    /** The sections in the order of their forms; none where the file holds the form of at most one applicant. */
    public static List<Section> of(List<FilePage> pages) {
        return new Sections(pages).sections();
    }

    private List<Section> sections() {
        List<Optional<Integer>> begun = pages.stream().map(this::begun).toList();
        if (applicants.size() < 2) {
            return List.of();
        }
        List<List<Integer>> taken = applicants.stream()
                .<List<Integer>>map(applicant -> new ArrayList<>())
                .toList();
        boolean ordered = pages.getFirst().form();
        boolean byPlace = false;
        int at = 0;
        for (int i = 0; i < pages.size(); i++) {
            FilePage page = pages.get(i);
            at = begun.get(i).orElse(at);
            Optional<Integer> named = begun.get(i).or(() -> named(page));
            ordered &= named.orElse(at) == at;
            byPlace |= named.isEmpty() && !page.form();
            taken.get(named.orElse(at)).add(page.number());
        }
        boolean inDoubt = doubtful || (byPlace && !ordered);
        return taken.stream().map(some -> new Section(some, inDoubt)).toList();
    }

    /** Which applicant's form begins on a page. */
    private Optional<Integer> begun(FilePage page) {
        if (page.applicant().isEmpty()) {
            return Optional.empty();
        }
        Applicant applicant = page.applicant().get();
        List<Integer> same = those(known -> !areTwo(known, applicant));
        doubtful |= same.size() > 1
                || (same.isEmpty() && !those(applicant::isNearlyNamed).isEmpty());
        int section = same.isEmpty() ? applicants.size() : same.getLast();
        if (same.isEmpty()) {
            applicants.add(new ArrayList<>());
        }
        applicants.get(section).add(applicant);
        return Optional.of(section);
    }

    /** Two names that may have been read for each other are not two applicants, unless their units say so. */
    private static boolean areTwo(Applicant one, Applicant other) {
        boolean certain = one.certain() && other.certain();
        boolean alike = one.mayBeNamed(other) || (!certain && one.isNearlyNamed(other));
        return !alike || !one.mayBeAtOneUnit(other);
    }

    /** The one applicant of this file that a page's certificate names. */
    private Optional<Integer> named(FilePage page) {
        List<Integer> exactly = those(known -> page.holders().stream().anyMatch(known::isNamed));
        List<Integer> perhaps = exactly.size() == 1
                ? exactly
                : those(known -> page.holders().stream().anyMatch(known::isHolder));
        return perhaps.size() == 1 ? Optional.of(perhaps.getFirst()) : Optional.empty();
    }

    private List<Integer> those(Predicate<Applicant> which) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < applicants.size(); i++) {
            if (applicants.get(i).stream().anyMatch(which)) {
                found.add(i);
            }
        }
        return found;
    }
}
