package org.yinjian.adapters.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yinjian.core.dossier.MailHead;

/** Reads a mail's head with Jakarta Mail; parses nothing of its body. */
public final class JakartaMailHeadReader implements MailHead.Reader {
    private static final int LONGEST_HEADER = 900;

    @Override
    public MailHead read(byte[] mail) {
        try {
            return head(new InternetHeaders(new ByteArrayInputStream(mail), true));
        } catch (MessagingException unreadable) {
            return new MailHead(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), true);
        }
    }

    private static MailHead head(InternetHeaders headers) {
        Optional<String> answerTo = address(headers, "Reply-To").or(() -> address(headers, "From"));
        return new MailHead(
                answerTo,
                header(headers, "Message-ID").filter(id -> id.length() <= LONGEST_HEADER),
                header(headers, "References")
                        .map(ids -> List.of(ids.trim().split("\\s+")))
                        .orElse(List.of()),
                header(headers, "Subject").map(JakartaMailHeadReader::decode),
                automatic(headers)
                        || answerTo.filter(JakartaMailHeadReader::robot).isPresent());
    }

    /** RFC 3834, and what bounces and lists bear in practice. */
    private static boolean automatic(InternetHeaders headers) {
        boolean submitted = header(headers, "Auto-Submitted")
                .filter(value -> !value.toLowerCase(Locale.ROOT).startsWith("no"))
                .isPresent();
        boolean bulk = header(headers, "Precedence")
                .filter(value -> List.of("bulk", "junk", "list", "auto_reply")
                        .contains(value.trim().toLowerCase(Locale.ROOT)))
                .isPresent();
        boolean bounce = header(headers, "Return-Path")
                .filter(path -> path.trim().equals("<>"))
                .isPresent();
        boolean other = List.of("List-Id", "X-Autoreply", "X-Autorespond", "X-Failed-Recipients").stream()
                .anyMatch(name -> header(headers, name).isPresent());
        return submitted || bulk || bounce || other;
    }

    private static boolean robot(String address) {
        String name = address.toLowerCase(Locale.ROOT);
        return name.startsWith("mailer-daemon@")
                || name.startsWith("postmaster@")
                || name.startsWith("no-reply@")
                || name.startsWith("noreply@");
    }

    private static Optional<String> address(InternetHeaders headers, String name) {
        return header(headers, name).flatMap(value -> {
            try {
                Address[] parsed = InternetAddress.parseHeader(value, false);
                return Arrays.stream(parsed)
                        .map(address -> ((InternetAddress) address).getAddress())
                        .filter(JakartaMailHeadReader::usable)
                        .findFirst();
            } catch (MessagingException broken) {
                return Optional.empty();
            }
        });
    }

    private static boolean usable(String address) {
        return address != null && address.length() <= 254 && address.matches("[^\\s@<>]+@[^\\s@<>]+");
    }

    private static Optional<String> header(InternetHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeader(name, " ")).filter(value -> !value.isBlank());
    }

    private static String decode(String text) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(text));
        } catch (UnsupportedEncodingException unknown) {
            return text;
        }
    }
}
