package org.yinjian.functions.office;

import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
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
import org.yinjian.adapters.aws.S3UploadLinks;
import org.yinjian.adapters.aws.SesMailTransport;
import org.yinjian.adapters.aws.SqsWorkQueue;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.adapters.intake.ContentUnpacker;
import org.yinjian.adapters.json.WireJson;
import org.yinjian.adapters.mail.ImapMailbox;
import org.yinjian.adapters.mail.JakartaMailHeadReader;
import org.yinjian.adapters.mail.SmtpMailTransport;
import org.yinjian.core.dossier.IdSource;
import org.yinjian.core.dossier.Mailbox;
import org.yinjian.core.event.EventLog;
import org.yinjian.core.review.MailTransport;
import org.yinjian.functions.office.assess.CampaignJudge;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;

/** Picks the implementations that the office works with; nobody else does. */
public final class Wiring {
    private static final int ID_LENGTH = 26;
    private static final int ID_BASE = 36;

    private Wiring() {}

    /** What runs in the cloud; the handlers' constructors without arguments ask for it. */
    public static Collaborators production() {
        WireJson json = new WireJson();
        EventLog events = event -> LambdaRuntime.getLogger()
                .log(json.write(Map.of("event", event.getClass().getSimpleName(), "of", event)) + "\n");
        return with(Settings.environment(), Clock.systemUTC(), randomIds(), events);
    }

    /** The same over another environment and another clock, such as the local cloud's. */
    public static Collaborators with(Map<String, String> environment, Clock clock, IdSource ids, EventLog events) {
        Settings settings = Settings.of(environment);
        AwsClients aws = new AwsClients(environment);
        DynamoDbEnhancedClient tables = aws.tables();
        return new Collaborators(
                settings,
                new S3DocumentStore(aws.s3(), settings.inboxBucket()),
                new S3DocumentStore(aws.s3(), settings.archiveBucket()),
                new DynamoDossierStore(tables, settings.dossiersTable()),
                new DynamoPiles(tables, settings.dossiersTable()),
                new DynamoReadingIndex(tables, settings.documentsTable()),
                new DynamoReviewStore(tables, settings.dossiersTable()),
                new DynamoCircles(tables, settings.claimsTable()),
                new DynamoOutbox(tables, settings.outboxTable()),
                new DynamoTakenMail(tables, settings.claimsTable()),
                new DynamoSealRegister(tables, settings.documentsTable()),
                mailboxes(settings),
                mail(settings, aws),
                new SqsWorkQueue(aws.sqs(), settings.queues()),
                new S3UploadLinks(aws.presigner(), settings.inboxBucket()),
                new ContentUnpacker(IntakeLimits.defaults()),
                new JakartaMailHeadReader(),
                new CampaignJudge(),
                events,
                clock,
                ids);
    }

    private static List<Mailbox> mailboxes(Settings settings) {
        return settings.mailbox().stream()
                .flatMap(account -> account.folders().stream().map(folder -> new ImapMailbox(account, folder)))
                .map(Mailbox.class::cast)
                .toList();
    }

    private static MailTransport mail(Settings settings, AwsClients aws) {
        return switch (settings.mailRoute()) {
            case SES -> new SesMailTransport(aws.ses());
            case SMTP -> new SmtpMailTransport(settings.smtp());
        };
    }

    private static IdSource randomIds() {
        SecureRandom random = new SecureRandom();
        return () -> random.ints(ID_LENGTH, 0, ID_BASE)
                .collect(
                        StringBuilder::new,
                        (id, digit) -> id.append(Character.forDigit(digit, ID_BASE)),
                        StringBuilder::append)
                .toString();
    }
}
