package org.yinjian.adapters.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.yinjian.core.review.MailRefusedException;
import org.yinjian.core.review.MailTransport;
import org.yinjian.core.review.OutgoingMail;

/** Hands mails to a mail server by SMTP, for regions without SES and for an office's own mailbox. */
public final class SmtpMailTransport implements MailTransport {
    private static final String MILLISECONDS = "15000";

    private final URI server;

    /** @param server {@code smtps://user:password@host:465} or {@code smtp://…}, user and password URL-encoded */
    public SmtpMailTransport(URI server) {
        this.server = server;
    }

    @Override
    public void send(OutgoingMail mail) {
        Session session = Session.getInstance(properties());
        try (Transport transport = session.getTransport(server.getScheme())) {
            connect(transport);
            var message = MimeComposer.message(session, mail);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException e) {
            throw refused(mail, e);
        } catch (MessagingException e) {
            throw new UncheckedIOException(
                    new IOException(server.getHost() + " did not take mail " + mail.messageId(), e));
        }
    }

    /** RFC 5321: 5yz is for good, 4yz may change; an address that cannot even be sent to has no code. */
    private RuntimeException refused(OutgoingMail mail, SendFailedException e) {
        Exception cause = e;
        while (cause instanceof MessagingException next && next.getNextException() != null) {
            cause = next.getNextException();
        }
        boolean forGood = cause instanceof SMTPAddressFailedException address && address.getReturnCode() / 100 == 5;
        String what = server.getHost() + " did not take mail " + mail.messageId();
        return forGood ? new MailRefusedException(what, e) : new UncheckedIOException(new IOException(what, e));
    }

    /** Without a user in the address nobody logs in, though the server may offer it. */
    private void connect(Transport transport) throws MessagingException {
        String info = server.getRawUserInfo();
        if (info == null || !info.contains(":")) {
            transport.connect(server.getHost(), server.getPort(), null, null);
            return;
        }
        int colon = info.indexOf(':');
        transport.connect(
                server.getHost(),
                server.getPort(),
                decode(info.substring(0, colon)),
                decode(info.substring(colon + 1)));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private Properties properties() {
        Properties properties = new Properties();
        String prefix = "mail." + server.getScheme() + ".";
        properties.setProperty(prefix + "connectiontimeout", MILLISECONDS);
        properties.setProperty(prefix + "timeout", MILLISECONDS);
        properties.setProperty(prefix + "writetimeout", MILLISECONDS);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (server.getRawUserInfo() != null) {
            properties.setProperty(prefix + "auth", "true");
            properties.setProperty(
                    prefix + "starttls.required",
                    Boolean.toString(server.getScheme().equals("smtp")));
        }
        return properties;
    }
}
