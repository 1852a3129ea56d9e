package org.yinjian.functions.office;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.yinjian.adapters.aws.SqsWorkQueue;

/**
 * What the functions are told by their environment, read once.
 *
 * @param campaign the one that mails belong to and that the report is about
 * @param quietPeriod how long after its last document a dossier counts as closed
 * @param smtp where mail goes for the transport {@code smtp}; {@code smtp://localhost} when unused
 */
public record Settings(
        String inboxBucket,
        String archiveBucket,
        String dossiersTable,
        String documentsTable,
        String outboxTable,
        String claimsTable,
        SqsWorkQueue.Queues queues,
        String campaign,
        MailRoute mailRoute,
        URI smtp,
        String mailFrom,
        String reportTo,
        Duration quietPeriod) {
    /** How mail goes out. */
    public enum MailRoute {
        SES,
        SMTP
    }

    /** @throws IllegalArgumentException naming the variable that is missing */
    public static Settings of(Map<String, String> environment) {
        String smtp = environment.getOrDefault("SMTP_URL", "");
        return new Settings(
                required(environment, "INBOX_BUCKET"),
                required(environment, "ARCHIVE_BUCKET"),
                required(environment, "DOSSIERS_TABLE"),
                required(environment, "DOCUMENTS_TABLE"),
                required(environment, "OUTBOX_TABLE"),
                required(environment, "CLAIMS_TABLE"),
                new SqsWorkQueue.Queues(
                        required(environment, "TO_READ_QUEUE"),
                        required(environment, "TO_ASSESS_QUEUE"),
                        required(environment, "REPLY_QUEUE")),
                required(environment, "CAMPAIGN"),
                environment.getOrDefault("MAIL_TRANSPORT", "ses").equals("smtp") ? MailRoute.SMTP : MailRoute.SES,
                URI.create(smtp.isBlank() ? "smtp://localhost" : smtp),
                required(environment, "MAIL_FROM"),
                required(environment, "REPORT_TO"),
                Duration.parse(environment.getOrDefault("QUIET_PERIOD", "PT12H")));
    }

    /** The environment of this process: the only place that asks for it. */
    public static Map<String, String> environment() {
        return System.getenv();
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the environment variable " + name + " is not set; see template.yaml");
        }
        return value;
    }
}
