package org.yinjian.adapters.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.yinjian.core.review.Enclosure;
import org.yinjian.core.review.OutgoingMail;

/** Writes a mail as RFC 5322 bytes: UTF-8 text, the thread's headers, and a mark that a machine sent it. */
public final class MimeComposer {
    public byte[] compose(OutgoingMail mail) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message(Session.getInstance(new Properties()), mail).writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new IllegalArgumentException("mail " + mail.messageId() + " cannot be written", e);
        }
    }

    static MimeMessage message(Session session, OutgoingMail mail) throws MessagingException {
        MimeMessage message = new FixedIdMessage(session, mail.messageId());
        message.setFrom(new InternetAddress(mail.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(oneLine(mail.subject()), StandardCharsets.UTF_8.name());
        content(message, mail);
        // RFC 3834: keeps absence notes and other robots from answering.
        message.setHeader("Auto-Submitted", "auto-replied");
        if (mail.inReplyTo().isPresent()) {
            message.setHeader("In-Reply-To", oneLine(mail.inReplyTo().get()));
        }
        if (!mail.references().isEmpty()) {
            message.setHeader("References", oneLine(String.join(" ", mail.references())));
        }
        message.saveChanges();
        return message;
    }

    /** Text, its page and the pictures in it, and what is attached: each in a part around the one before (RFC 2387). */
    private static void content(MimeMessage message, OutgoingMail mail) throws MessagingException {
        if (mail.html().isEmpty() && mail.enclosures().isEmpty()) {
            message.setText(mail.text(), StandardCharsets.UTF_8.name());
            return;
        }
        MimeMultipart letter = alternatives(mail.text(), mail.html().orElseGet(() -> ""));
        List<Enclosure> shown = mail.enclosures().stream()
                .filter(one -> one.contentId().isPresent())
                .toList();
        List<Enclosure> attached = mail.enclosures().stream()
                .filter(one -> one.contentId().isEmpty())
                .toList();
        message.setContent(around("mixed", around("related", letter, shown), attached));
    }

    private static MimeMultipart around(String kind, MimeMultipart inner, List<Enclosure> enclosures)
            throws MessagingException {
        if (enclosures.isEmpty()) {
            return inner;
        }
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(inner);
        MimeMultipart outer = new MimeMultipart(kind, first);
        for (Enclosure enclosure : enclosures) {
            outer.addBodyPart(part(enclosure));
        }
        return outer;
    }

    private static MimeBodyPart part(Enclosure enclosure) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.bytes(), enclosure.mediaType())));
        part.setFileName(enclosure.file());
        part.setDisposition(enclosure.contentId().isPresent() ? Part.INLINE : Part.ATTACHMENT);
        if (enclosure.contentId().isPresent()) {
            part.setContentID("<" + enclosure.contentId().get() + ">");
        }
        return part;
    }

    /** RFC 2046: the plainest first, the one to be shown last. */
    private static MimeMultipart alternatives(String text, String html) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, StandardCharsets.UTF_8.name());
        if (html.isEmpty()) {
            return new MimeMultipart("alternative", plain);
        }
        MimeBodyPart rich = new MimeBodyPart();
        rich.setText(html, StandardCharsets.UTF_8.name(), "html");
        return new MimeMultipart("alternative", plain, rich);
    }

    /** A header that came from outside must not begin another header. */
    private static String oneLine(String header) {
        return header.replaceAll("[\\r\\n]+", " ");
    }

    private static final class FixedIdMessage extends MimeMessage {
        private final String id;

        FixedIdMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
