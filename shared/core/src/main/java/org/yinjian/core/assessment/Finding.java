package org.yinjian.core.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yinjian.core.campaign.Clause;

/**
 * Something that was found in a dossier.
 *
 * @param subject {@code fields.<key>}, {@code seal}, {@code documents.<id>}, {@code certificates} or {@code dossier}
 * @param message one Chinese sentence for the unit and the reviewer
 * @param clause what it rests on; empty only where no notice speaks of it
 */
public record Finding(
        FindingCode code,
        Severity severity,
        String subject,
        String message,
        Optional<Clause> clause,
        List<Evidence> evidence) {
    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** The same, asking for something else. */
    public Finding as(Severity other) {
        return new Finding(code, other, subject, message, clause, evidence);
    }

    /** The same finding, naming only pictures that are there. */
    Finding withCrops(Predicate<String> there) {
        List<Evidence> shown = evidence.stream()
                .map(one -> new Evidence(
                        one.document(), one.page(), one.box(), one.crop().filter(there)))
                .toList();
        return new Finding(code, severity, subject, message, clause, shown);
    }
}
