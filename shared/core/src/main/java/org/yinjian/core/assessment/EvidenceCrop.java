package org.yinjian.core.assessment;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.reading.Box;
import org.yinjian.core.seal.JudgedImprint;

/**
 * A picture to be cut out of a page as evidence. Its path follows from what it shows, so that whoever writes a record and
 * whoever cuts the picture agree without asking each other.
 *
 * @param page from 1
 * @param box pixels of the upright page
 */
public record EvidenceCrop(DossierId dossier, ContentHash document, int page, Box box) {
    private static final int HEX_IN_NAME = 12;

    /** Relative to the output folder: {@code evidence/D0001/3f2a1b0c9d8e-p1-10-20-30-40.png}. */
    public String path() {
        return "evidence/%s/%s-p%d-%d-%d-%d-%d.png"
                .formatted(
                        dossier,
                        document.hex().substring(0, HEX_IN_NAME),
                        page,
                        box.x(),
                        box.y(),
                        box.width(),
                        box.height());
    }

    /** The crop of an imprint of this dossier. */
    public static EvidenceCrop of(DossierId dossier, JudgedImprint imprint) {
        return new EvidenceCrop(
                dossier,
                imprint.seal().document(),
                imprint.seal().page(),
                imprint.seal().imprint().box());
    }

    /** Every crop of this dossier that a record names, each once; one of another dossier was cut with that one. */
    public static Set<EvidenceCrop> namedBy(Assessment record) {
        Set<EvidenceCrop> crops = new LinkedHashSet<>();
        record.fields().values().stream()
                .filter(field -> field.crop().isPresent())
                .map(AssessedField::read)
                .forEach(read -> of(record.dossier(), read.document(), read.page(), read.box())
                        .ifPresent(crops::add));
        record.seal().imprints().forEach(imprint -> crops.add(of(record.dossier(), imprint)));
        record.findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .filter(evidence -> evidence.crop().isPresent())
                .forEach(evidence -> of(
                                record.dossier(), Optional.of(evidence.document()), evidence.page(), evidence.box())
                        .filter(crop -> evidence.crop().equals(Optional.of(crop.path())))
                        .ifPresent(crops::add));
        return crops;
    }

    /** The crop of a place, where all of it is known. */
    public static Optional<EvidenceCrop> of(
            DossierId dossier, Optional<ContentHash> document, Optional<Integer> page, Optional<Box> box) {
        return document.flatMap(
                id -> page.flatMap(number -> box.map(place -> new EvidenceCrop(dossier, id, number, place))));
    }
}
