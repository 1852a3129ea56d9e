package org.yinjian.functions.office.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.grouping.SamePage;
import org.yinjian.core.grouping.Versions;
import org.yinjian.core.interpretation.DocumentRead;
import org.yinjian.functions.office.Collaborators;

/**
 * Which documents of a dossier count now, and which did before.
 *
 * @param current those that count, with their readings
 * @param versions the rule's word on each
 */
public record DossierVersions(List<DocumentRead> current, Versions versions) {
    public DossierVersions {
        current = List.copyOf(current);
    }

    /** @param readings of the manifest's documents, in its order */
    public static DossierVersions of(Manifest manifest, List<DocumentRead> readings, Collaborators with) {
        String id = manifest.key().campaign();
        if (manifest.documents().stream().map(Versions::batch).distinct().count() <= 1) {
            // What came together counts together: nothing must be looked into.
            return new DossierVersions(readings, new Versions(manifest.documents(), List.of()));
        }
        Map<HeldDocument, DocumentRead> read = new LinkedHashMap<>();
        List<Versions.Sent> sent = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            HeldDocument held = manifest.documents().get(i);
            read.put(held, readings.get(i));
            sent.add(new Versions.Sent(
                    held,
                    manifest.receivedAt(held)
                            .or(manifest::receivedAt)
                            .orElse(with.clock().instant()),
                    with.judge().facts(id, readings.get(i))));
        }
        Versions versions = Versions.of(sent, with.judge().campaign(id).schedule()::isLate);
        versions.earlier().forEach(earlier -> read.remove(earlier.document()));
        return new DossierVersions(List.copyOf(read.values()), versions);
    }

    /** The documents that repeat another one. */
    public static List<SamePage> again(Manifest manifest, List<DocumentRead> readings, Collaborators with) {
        return SamePage.among(readings.stream()
                .map(reading -> with.judge().facts(manifest.key().campaign(), reading))
                .toList());
    }
}
