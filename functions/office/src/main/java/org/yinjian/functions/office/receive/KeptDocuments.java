package org.yinjian.functions.office.receive;

import java.util.List;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Payload;
import org.yinjian.core.dossier.Work;
import org.yinjian.functions.office.Collaborators;

/** Keeps what was unpacked under its hash, notes who waits for it, and asks for it to be read. */
final class KeptDocuments {
    private final Collaborators with;

    KeptDocuments(Collaborators with) {
        this.with = with;
    }

    /** @param source the object that they came in */
    List<HeldDocument> of(String source, List<Payload> payloads) {
        for (Payload payload : payloads) {
            if (payload.bytes().length > 0) {
                with.archive().put(ArchiveKeys.document(payload.hash()), payload.bytes(), payload.mediaType());
            }
        }
        return payloads.stream()
                .map(payload -> HeldDocument.of(source, payload))
                .toList();
    }

    void hold(List<HeldDocument> documents, DossierKey holder) {
        documents.stream()
                .filter(HeldDocument::readable)
                .forEach(held -> with.readings().hold(held.hash(), holder));
    }

    void askToRead(List<HeldDocument> documents) {
        documents.stream()
                .filter(HeldDocument::readable)
                .forEach(held -> with.work().send(new Work.Read(held.hash(), held.file(), held.mediaType())));
    }
}
