package org.yinjian.functions.office.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yinjian.adapters.image.PageCrops;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.EvidenceCrop;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentStore;
import org.yinjian.core.reading.PageImage;

/** Cuts the pictures that a record names out of the kept pages, and keeps them in the archive. */
final class EvidenceCutter {
    private final DocumentStore archive;

    EvidenceCutter(DocumentStore archive) {
        this.archive = archive;
    }

    private record PageOf(ContentHash document, int page) {}

    void cut(String campaign, Assessment record) {
        Map<PageOf, List<PageCrops.Wanted>> pages = new LinkedHashMap<>();
        for (EvidenceCrop crop : EvidenceCrop.namedBy(record)) {
            pages.computeIfAbsent(new PageOf(crop.document(), crop.page()), page -> new ArrayList<>())
                    .add(new PageCrops.Wanted(crop.box(), crop.path()));
        }
        pages.forEach((page, wanted) -> archive.get(ArchiveKeys.page(page.document(), page.page()))
                .ifPresent(jpeg -> keep(campaign, PageCrops.cut(new PageImage(page.page(), jpeg), wanted))));
    }

    private void keep(String campaign, List<PageCrops.Crop> crops) {
        crops.forEach(crop -> archive.put(ArchiveKeys.evidence(campaign, crop.path()), crop.png(), "image/png"));
    }
}
