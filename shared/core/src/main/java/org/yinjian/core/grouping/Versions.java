package org.yinjian.core.grouping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.core.dossier.HeldDocument;

/**
 * Which of a dossier's documents count: of the form and of the photograph the latest that came in time, of anything else
 * all. Pure, and asked again whenever a dossier is judged, so that nothing is thrown away.
 *
 * @param current those to be judged
 * @param earlier the others, each with the reason
 */
public record Versions(List<HeldDocument> current, List<Earlier> earlier) {
    private static final String MAIL = "mail/";

    public Versions {
        current = List.copyOf(current);
        earlier = List.copyOf(earlier);
    }

    /** Why a document does not count. */
    public enum Reason {
        /** A later one took its place. */
        REPLACED,
        /** It came after the deadline, another one in time. */
        TOO_LATE
    }

    public record Earlier(HeldDocument document, Reason reason) {}

    /** A document, when it came and what it says. */
    public record Sent(HeldDocument held, Instant at, DocumentFacts facts) {
        boolean isApplication() {
            return !facts.applicants().isEmpty();
        }

        boolean isPhotograph() {
            return facts.kind() == DocumentKind.ID_PHOTO;
        }

        String batch() {
            return Versions.batch(held);
        }
    }

    /** What came together: one mail, or all that was uploaded. */
    public static String batch(HeldDocument held) {
        return held.source().startsWith(MAIL) ? held.source() : "";
    }

    /** @param late whether a moment is after the deadline and its grace */
    public static Versions of(List<Sent> sent, Predicate<Instant> late) {
        List<Sent> forms = sent.stream().filter(Sent::isApplication).toList();
        Optional<Sent> form = counting(forms, late);
        Optional<Sent> photograph =
                counting(sent.stream().filter(Sent::isPhotograph).toList(), late);
        List<HeldDocument> current = new ArrayList<>();
        List<Earlier> earlier = new ArrayList<>();
        for (Sent one : sent) {
            Optional<Sent> counts = one.isApplication() ? form : one.isPhotograph() ? photograph : Optional.empty();
            if (counts.isEmpty() || counts.get().batch().equals(one.batch())) {
                current.add(one.held());
            } else {
                boolean tooLate = late.test(one.at()) && !late.test(counts.get().at());
                earlier.add(new Earlier(one.held(), tooLate ? Reason.TOO_LATE : Reason.REPLACED));
            }
        }
        return new Versions(current, earlier);
    }

    /** The latest in time; where none is in time, the latest. */
    private static Optional<Sent> counting(List<Sent> sent, Predicate<Instant> late) {
        return sent.stream()
                .max(Comparator.comparing((Sent one) -> !late.test(one.at()))
                        .thenComparing(Sent::at)
                        .thenComparing(Sent::held));
    }
}
