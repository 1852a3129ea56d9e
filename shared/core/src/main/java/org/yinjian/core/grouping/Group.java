package org.yinjian.core.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.Doubt;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Piece;

/**
 * The documents of one applicant, or of mails that named none.
 *
 * @param deliveries the mails that brought them, by time
 * @param forms which of the documents are the applicant's forms; empty without an application
 */
public record Group(List<Delivery> deliveries, List<HeldDocument> documents, List<Piece> forms, List<Doubt> doubts) {
    public Group {
        deliveries = List.copyOf(deliveries);
        documents = documents.stream().sorted().toList();
        forms = forms.stream().distinct().sorted().toList();
        doubts = List.copyOf(doubts);
    }

    /** Whether it has any of these documents. */
    boolean holdsAny(Set<Piece> pieces) {
        return documents.stream()
                .map(HeldDocument::piece)
                .anyMatch(mine -> pieces.stream().anyMatch(mine::overlaps));
    }

    /** Collects a group. */
    static final class Builder {
        private final List<Placed> applications;
        private final List<Placed> members = new ArrayList<>();
        private final List<Doubt> doubts = new ArrayList<>();

        Builder(List<Placed> applications) {
            this.applications = List.copyOf(applications);
            members.addAll(applications);
        }

        List<Placed> applications() {
            return applications;
        }

        /** The name of the applicant; forms that the program stands by come first. */
        String name() {
            return applications.stream()
                    .sorted(Comparator.comparing(
                                    (Placed form) -> !form.applicant().certain())
                            .thenComparing(form -> form))
                    .map(form -> form.applicant().name())
                    .findFirst()
                    .orElse("");
        }

        void add(Placed placed) {
            members.add(placed);
        }

        void doubt(Doubt.Kind kind, Optional<ContentHash> document, List<String> others) {
            doubts.add(new Doubt(kind, document, others));
        }

        boolean isNamed(String holder) {
            return applications.stream().anyMatch(form -> form.applicant().isNamed(holder));
        }

        /** Whether a certificate's holder may be the applicant. */
        boolean isHolder(String holder) {
            return applications.stream().anyMatch(form -> form.applicant().isHolder(holder));
        }

        Group build(List<Delivery> without) {
            TreeSet<Delivery> deliveries = new TreeSet<>(without);
            members.forEach(member -> deliveries.add(member.delivery()));
            return new Group(
                    List.copyOf(deliveries),
                    members.stream().map(Placed::held).toList(),
                    applications.stream().map(form -> form.held().piece()).toList(),
                    doubts.stream()
                            .distinct()
                            .sorted(Comparator.comparing(Doubt::toString))
                            .toList());
        }
    }
}
