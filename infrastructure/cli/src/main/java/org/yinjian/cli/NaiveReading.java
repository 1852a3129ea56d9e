package org.yinjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.adapters.intake.ContentRenderer;
import org.yinjian.adapters.intake.ContentUnpacker;
import org.yinjian.cli.DossierFolder.DossierFiles;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.Payload;
import org.yinjian.evaluation.accuracy.NaivePeer;

/**
 * What the naive way read of a folder's forms.
 *
 * @param records where its records are
 * @param dossiers those that have one
 */
record NaiveReading(Path records, Set<String> dossiers) {
    /** Empty where Python has no RapidOCR. */
    static Optional<NaiveReading> of(Path folder, int most, String python, Campaign campaign)
            throws IOException, InterruptedException {
        Path records = Files.createTempDirectory("yinjian-naive");
        NaivePeer peer = new NaivePeer(python, campaign.form().fields(), records);
        if (!peer.isThere()) {
            return Optional.empty();
        }
        ContentUnpacker unpacker = new ContentUnpacker(IntakeLimits.defaults());
        ContentRenderer renderer = new ContentRenderer(IntakeLimits.defaults());
        for (DossierFiles dossier :
                DossierFolder.list(folder).stream().limit(most).toList()) {
            String id = dossier.id().value();
            List<Payload> payloads = new ArrayList<>();
            for (Path file : dossier.files()) {
                payloads.addAll(unpacker.unpack(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
            }
            peer.add(id, Files.readString(folder.resolve(id + ".truth.json")), payloads, renderer);
        }
        return Optional.of(new NaiveReading(records, peer.read()));
    }
}
