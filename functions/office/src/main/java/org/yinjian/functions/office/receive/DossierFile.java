package org.yinjian.functions.office.receive;

import java.util.List;
import java.util.function.UnaryOperator;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.DossierStore;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.dossier.Source;

/** Changes a manifest: read, change, write on condition, and again when somebody else was quicker. */
public final class DossierFile {
    private static final int MOST_TRIES = 50;

    private final DossierStore store;

    public DossierFile(DossierStore store) {
        this.store = store;
    }

    /** Adds what came in one object, unless that state of it was taken in already. */
    public void add(DossierKey key, Source source, List<HeldDocument> documents) {
        change(key, manifest -> manifest.knows(source) ? manifest : manifest.with(source, documents));
    }

    /** Notes whom to answer. */
    public void contact(DossierKey key, Contact contact) {
        change(key, manifest -> manifest.contacts().contains(contact) ? manifest : manifest.withContact(contact));
    }

    /**
     * Closes the dossier.
     *
     * @param objects how many objects the unit said there are; 0 when it did not say
     * @return whether that changed anything
     */
    public boolean close(DossierKey key, int objects) {
        return change(
                key,
                manifest -> manifest.closed() && manifest.expected() == objects ? manifest : manifest.close(objects));
    }

    private boolean change(DossierKey key, UnaryOperator<Manifest> change) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Manifest before = store.find(key).orElseGet(() -> Manifest.empty(key));
            Manifest after = change.apply(before);
            if (after.version() == before.version()) {
                return false;
            }
            if (store.save(after)) {
                return true;
            }
        }
        throw new IllegalStateException("dossier " + key + " is written to by too many at once; try again");
    }
}
