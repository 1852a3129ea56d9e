package org.yinjian.testkit;

import org.yinjian.core.dossier.DocumentStore;
import org.yinjian.core.dossier.DossierStore;
import org.yinjian.core.dossier.TakenMail;
import org.yinjian.core.grouping.Piles;
import org.yinjian.core.imprint.SealRegister;
import org.yinjian.core.reading.ReadingIndex;
import org.yinjian.core.review.Circles;
import org.yinjian.core.review.Outbox;
import org.yinjian.core.review.ReviewStore;
import org.yinjian.testkit.contract.CirclesContract;
import org.yinjian.testkit.contract.DocumentStoreContract;
import org.yinjian.testkit.contract.DossierStoreContract;
import org.yinjian.testkit.contract.OutboxContract;
import org.yinjian.testkit.contract.PilesContract;
import org.yinjian.testkit.contract.ReadingIndexContract;
import org.yinjian.testkit.contract.ReviewStoreContract;
import org.yinjian.testkit.contract.SealRegisterContract;
import org.yinjian.testkit.contract.TakenMailContract;
import org.yinjian.testkit.fake.InMemoryCircles;
import org.yinjian.testkit.fake.InMemoryDocumentStore;
import org.yinjian.testkit.fake.InMemoryDossierStore;
import org.yinjian.testkit.fake.InMemoryOutbox;
import org.yinjian.testkit.fake.InMemoryPiles;
import org.yinjian.testkit.fake.InMemoryReadingIndex;
import org.yinjian.testkit.fake.InMemoryReviewStore;
import org.yinjian.testkit.fake.InMemorySealRegister;
import org.yinjian.testkit.fake.InMemoryTakenMail;

/** The fakes keep the contracts that the real stores keep. */
class FakeStoresTest
        implements DocumentStoreContract,
                DossierStoreContract,
                PilesContract,
                ReadingIndexContract,
                ReviewStoreContract,
                CirclesContract,
                OutboxContract,
                TakenMailContract,
                SealRegisterContract {
    private final DocumentStore documents = new InMemoryDocumentStore();
    private final DossierStore dossiers = new InMemoryDossierStore();
    private final Piles piles = new InMemoryPiles();
    private final ReadingIndex readings = new InMemoryReadingIndex();
    private final ReviewStore reviews = new InMemoryReviewStore();
    private final Circles circles = new InMemoryCircles();
    private final Outbox outbox = new InMemoryOutbox();
    private final TakenMail takenMail = new InMemoryTakenMail();
    private final SealRegister sealRegister = new InMemorySealRegister();

    @Override
    public DocumentStore documents() {
        return documents;
    }

    @Override
    public DossierStore dossiers() {
        return dossiers;
    }

    @Override
    public Piles piles() {
        return piles;
    }

    @Override
    public ReadingIndex readings() {
        return readings;
    }

    @Override
    public ReviewStore reviews() {
        return reviews;
    }

    @Override
    public Circles circles() {
        return circles;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public TakenMail takenMail() {
        return takenMail;
    }

    @Override
    public SealRegister sealRegister() {
        return sealRegister;
    }
}
