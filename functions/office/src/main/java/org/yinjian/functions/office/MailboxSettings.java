package org.yinjian.functions.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yinjian.adapters.mail.ImapAccount;

/** The mailbox that is polled, from the environment; none without {@code MAILBOX_HOST}. */
final class MailboxSettings {
    private MailboxSettings() {}

    /** @throws IllegalArgumentException naming the variable that is missing or wrong */
    static Optional<ImapAccount> of(Map<String, String> environment) {
        String host = environment.getOrDefault("MAILBOX_HOST", "");
        return host.isBlank() ? Optional.empty() : Optional.of(account(host.trim(), environment));
    }

    private static ImapAccount account(String host, Map<String, String> environment) {
        return new ImapAccount(
                host,
                Integer.parseInt(environment.getOrDefault("MAILBOX_PORT", "993")),
                encryption(environment.getOrDefault("MAILBOX_ENCRYPTION", "tls")),
                environment.getOrDefault("MAILBOX_USER", ""),
                environment.getOrDefault("MAILBOX_PASSWORD", ""),
                since(environment.getOrDefault("MAILBOX_SINCE", "")),
                folders(environment.getOrDefault("MAILBOX_FOLDERS", "INBOX")));
    }

    private static ImapAccount.Encryption encryption(String name) {
        try {
            return ImapAccount.Encryption.valueOf(name.trim().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "MAILBOX_ENCRYPTION is " + name + "; it is tls, starttls or none", unknown);
        }
    }

    private static LocalDate since(String day) {
        try {
            return LocalDate.parse(day.trim());
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(
                    "MAILBOX_SINCE is '" + day
                            + "'; it is the day (such as 2021-10-01) before which mails are left alone,"
                            + " so that nobody is answered for an old one",
                    wrong);
        }
    }

    private static List<String> folders(String names) {
        return Arrays.stream(names.split(",")).map(String::strip).toList();
    }
}
