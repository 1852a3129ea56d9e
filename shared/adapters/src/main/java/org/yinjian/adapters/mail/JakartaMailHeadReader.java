package org.yinjian.adapters.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yinjian.adapters.mime.MailText;
import org.yinjian.core.dossier.DossierNumbers;
import org.yinjian.core.dossier.MailHead;

/** Reads a mail's head with Jakarta Mail; of its body only the text is looked at, for the numbers that it mentions. */
public final class JakartaMailHeadReader implements MailHead.Reader {
    private static final int LONGEST_HEADER = 900;
    private static final int MOST_REFERENCES = 20;

    @Override
    public MailHead read(byte[] mail) {
        try {
            return head(new InternetHeaders(new ByteArrayInputStream(mail), true), MailText.of(mail));
        } catch (MessagingException unreadable) {
            return new MailHead(
                    Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), Set.of(), true);
        }
    }

    private static MailHead head(InternetHeaders headers, String text) {
        Optional<String> subject = header(headers, "Subject").map(JakartaMailHeadReader::decode);
        Optional<String> answerTo = address(headers, "Reply-To").or(() -> address(headers, "From"));
        return new MailHead(
                answerTo,
                header(headers, "Message-ID").filter(id -> id.length() <= LONGEST_HEADER),
                ids(headers, "References"),
                ids(headers, "In-Reply-To"),
                subject,
                DossierNumbers.mentionedIn(subject.orElse("") + "\n" + text),
                automatic(headers)
                        || answerTo.filter(JakartaMailHeadReader::robot).isPresent());
    }

    /** The thread so far, as much of its end as any real one has. */
    private static List<String> ids(InternetHeaders headers, String name) {
        List<String> ids = header(headers, name).stream()
                .flatMap(value -> Arrays.stream(value.trim().split("\\s+")))
                .filter(id -> id.length() <= LONGEST_HEADER)
                .toList();
        return ids.subList(Math.max(0, ids.size() - MOST_REFERENCES), ids.size());
    }

    /** RFC 3834 and 3464, RFC 2919 and 2369, and what bounces and absence notes bear in practice. */
    private static boolean automatic(InternetHeaders headers) {
        boolean submitted = value(headers, "Auto-Submitted")
                .filter(value -> !value.startsWith("no"))
                .isPresent();
        boolean bulk = value(headers, "Precedence")
                .filter(List.of("bulk", "junk", "list", "auto_reply")::contains)
                .isPresent();
        boolean bounce = value(headers, "Return-Path").filter("<>"::equals).isPresent()
                || value(headers, "Content-Type")
                        .filter(type -> type.startsWith("multipart/report"))
                        .isPresent();
        boolean unwanted = value(headers, "X-Auto-Response-Suppress")
                .filter(kinds -> kinds.contains("all") || kinds.contains("autoreply"))
                .isPresent();
        boolean other = List.of("X-Autoreply", "X-Autorespond", "X-Failed-Recipients").stream()
                .anyMatch(name -> header(headers, name).isPresent());
        return submitted || bulk || bounce || unwanted || other || ofAList(headers);
    }

    /** Every header of mailing lists begins alike: List-Id, List-Unsubscribe, List-Post. */
    private static boolean ofAList(InternetHeaders headers) {
        return Collections.list(headers.getAllHeaders()).stream()
                .anyMatch(header -> header.getName().toLowerCase(Locale.ROOT).startsWith("list-"));
    }

    private static Optional<String> value(InternetHeaders headers, String name) {
        return header(headers, name).map(value -> value.trim().toLowerCase(Locale.ROOT));
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
