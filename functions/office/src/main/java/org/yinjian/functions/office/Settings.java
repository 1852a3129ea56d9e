package org.yinjian.functions.office;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.yinjian.adapters.aws.SqsWorkQueue;
import org.yinjian.adapters.mail.ImapAccount;

/**
 * What the functions are told by their environment, read once.
 *
 * @param campaign the one that mails belong to and that the report is about
 * @param quietPeriod how long after its last document a dossier counts as closed
 * @param smtp where mail goes for the transport {@code smtp}; {@code smtp://localhost} when unused
 * @param mailsADay the most that one address is sent in a day, so that two machines never write to each other for long
 * @param mailbox the one that is polled, if any
 * @param mailsPerVisit the most that one visit takes out of it
 * @param reviewersStateTheirName whether a reviewer is who the page says; else who the authoriser says, and nobody else
 * @param deskUrl where people open the desk, ending in a slash; empty when nobody said
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
        Duration quietPeriod,
        int mailsADay,
        Optional<ImapAccount> mailbox,
        int mailsPerVisit,
        boolean reviewersStateTheirName,
        Optional<URI> deskUrl) {
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
                Duration.parse(environment.getOrDefault("QUIET_PERIOD", "PT12H")),
                positive(environment, "MAILS_A_DAY", "30"),
                MailboxSettings.of(environment),
                positive(environment, "MAILS_PER_VISIT", "50"),
                environment.getOrDefault("DESK_LOGIN", "token").equals("stated"),
                deskUrl(environment.getOrDefault("DESK_URL", "").trim()));
    }

    private static Optional<URI> deskUrl(String address) {
        return address.isEmpty()
                ? Optional.empty()
                : Optional.of(URI.create(address.endsWith("/") ? address : address + "/"));
    }

    /** Whether mails from this address are the office's own. */
    public boolean isOwn(String address) {
        return address.equalsIgnoreCase(mailFrom)
                || mailbox.filter(account -> account.user().equalsIgnoreCase(address))
                        .isPresent();
    }

    private static int positive(Map<String, String> environment, String name, String otherwise) {
        int value = Integer.parseInt(environment.getOrDefault(name, otherwise).trim());
        if (value < 1) {
            throw new IllegalArgumentException("the environment variable " + name + " is " + value + "; at least 1");
        }
        return value;
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
