package org.yinjian.local;

import java.util.Map;
import org.yinjian.adapters.aws.AwsClients;
import org.yinjian.adapters.aws.DynamoCircles;
import org.yinjian.adapters.aws.DynamoDossierStore;
import org.yinjian.adapters.aws.DynamoOutbox;
import org.yinjian.adapters.aws.DynamoPiles;
import org.yinjian.adapters.aws.DynamoReadingIndex;
import org.yinjian.adapters.aws.DynamoReviewStore;
import org.yinjian.adapters.aws.DynamoSealRegister;
import org.yinjian.adapters.aws.DynamoTakenMail;
import org.yinjian.adapters.aws.S3DocumentStore;
import org.yinjian.core.dossier.DocumentStore;
import org.yinjian.core.dossier.DossierStore;
import org.yinjian.core.dossier.TakenMail;
import org.yinjian.core.grouping.Piles;
import org.yinjian.core.imprint.SealRegister;
import org.yinjian.core.reading.ReadingIndex;
import org.yinjian.core.review.Circles;
import org.yinjian.core.review.Outbox;
import org.yinjian.core.review.ReviewStore;
import org.yinjian.functions.office.Settings;
import org.yinjian.testkit.contract.CirclesContract;
import org.yinjian.testkit.contract.DocumentStoreContract;
import org.yinjian.testkit.contract.DossierStoreContract;
import org.yinjian.testkit.contract.OutboxContract;
import org.yinjian.testkit.contract.PilesContract;
import org.yinjian.testkit.contract.ReadingIndexContract;
import org.yinjian.testkit.contract.ReviewStoreContract;
import org.yinjian.testkit.contract.SealRegisterContract;
import org.yinjian.testkit.contract.TakenMailContract;

/** Every store on AWS, against whatever answers at the endpoints of an environment. */
abstract class AwsStoresContract
        implements DocumentStoreContract,
                DossierStoreContract,
                PilesContract,
                ReadingIndexContract,
                ReviewStoreContract,
                CirclesContract,
                OutboxContract,
                TakenMailContract,
                SealRegisterContract {
    /** Endpoints, names of buckets and tables, as a function is told them. */
    abstract Map<String, String> environment();

    private AwsClients aws() {
        return new AwsClients(environment());
    }

    private Settings settings() {
        return Settings.of(environment());
    }

    @Override
    public DocumentStore documents() {
        return new S3DocumentStore(aws().s3(), settings().archiveBucket());
    }

    @Override
    public DossierStore dossiers() {
        return new DynamoDossierStore(aws().tables(), settings().dossiersTable());
    }

    @Override
    public Piles piles() {
        return new DynamoPiles(aws().tables(), settings().dossiersTable());
    }

    @Override
    public ReadingIndex readings() {
        return new DynamoReadingIndex(aws().tables(), settings().documentsTable());
    }

    @Override
    public ReviewStore reviews() {
        return new DynamoReviewStore(aws().tables(), settings().dossiersTable());
    }

    @Override
    public Circles circles() {
        return new DynamoCircles(aws().tables(), settings().claimsTable());
    }

    @Override
    public Outbox outbox() {
        return new DynamoOutbox(aws().tables(), settings().outboxTable());
    }

    @Override
    public TakenMail takenMail() {
        return new DynamoTakenMail(aws().tables(), settings().claimsTable());
    }

    @Override
    public SealRegister sealRegister() {
        return new DynamoSealRegister(aws().tables(), settings().documentsTable());
    }
}
