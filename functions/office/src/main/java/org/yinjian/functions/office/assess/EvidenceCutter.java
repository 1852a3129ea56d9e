package org.yinjian.functions.office.assess;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.EvidenceCrop;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.DocumentStore;
import org.yinjian.core.reading.Box;

/** Cuts the pictures that a record names out of the pages, and keeps them in the archive. */
final class EvidenceCutter {
    private final DocumentStore archive;

    EvidenceCutter(DocumentStore archive) {
        this.archive = archive;
    }

    void cut(String campaign, Assessment record) {
        Map<String, Optional<BufferedImage>> pages = new HashMap<>();
        for (EvidenceCrop crop : EvidenceCrop.namedBy(record)) {
            String page = ArchiveKeys.page(crop.document(), crop.page());
            pages.computeIfAbsent(page, this::picture)
                    .ifPresent(picture -> archive.put(
                            ArchiveKeys.evidence(campaign, crop.path()), png(picture, crop.box()), "image/png"));
        }
    }

    private Optional<BufferedImage> picture(String page) {
        return archive.get(page).map(jpeg -> {
            try {
                return ImageIO.read(new ByteArrayInputStream(jpeg));
            } catch (IOException e) {
                throw new UncheckedIOException("the picture " + page + " in the archive cannot be read", e);
            }
        });
    }

    private static byte[] png(BufferedImage page, Box box) {
        Box inside = box.grow(0, page.getWidth(), page.getHeight());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(page.getSubimage(inside.x(), inside.y(), inside.width(), inside.height()), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture in memory cannot be written", e);
        }
        return png.toByteArray();
    }
}
