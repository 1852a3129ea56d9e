package org.yinjian.local.engine;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Properties;

/** GreenMail: a mail server with SMTP and IMAP; a mailbox is made when its first mail comes. */
public final class MailEngine implements AutoCloseable {
    private final GreenMail server;

    public MailEngine(int smtpPort, int imapPort) {
        this.server = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
    }

    /** Sends a raw mail by SMTP, as it is. */
    public void send(byte[] mail, String to) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty(
                "mail.smtp.port", Integer.toString(server.getSmtp().getPort()));
        Session session = Session.getInstance(properties);
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(mail));
            transport.connect();
            // Not Transport.send, which gives the mail another Message-ID.
            transport.sendMessage(message, new Address[] {new InternetAddress(to)});
        } catch (MessagingException e) {
            throw new IllegalStateException("the local mail server refused a mail", e);
        }
    }

    /** How many mails lie in a mailbox. */
    public int count(String address) {
        return stored(address).size();
    }

    /** All mails of a mailbox as they came, oldest first. */
    public List<byte[]> mailbox(String address) {
        return mailbox(address, 0);
    }

    /** As {@link #mailbox(String)} without the first ones. */
    public List<byte[]> mailbox(String address, int skip) {
        return stored(address).stream().skip(skip).map(MailEngine::raw).toList();
    }

    /** Of each mail of a mailbox, oldest first, whether it is shown as read. */
    public List<Boolean> read(String address) {
        return stored(address).stream().map(mail -> mail.isSet(Flags.Flag.SEEN)).toList();
    }

    private List<StoredMessage> stored(String address) {
        try {
            GreenMailUser user = server.getUserManager().getUserByEmail(address);
            if (user == null) {
                user = server.getUserManager().createUser(address, address, address);
            }
            return List.copyOf(
                    server.getManagers().getImapHostManager().getInbox(user).getMessages());
        } catch (UserException | FolderException e) {
            throw new IllegalStateException("the local mailbox cannot be read", e);
        }
    }

    private static byte[] raw(StoredMessage message) {
        try {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            message.getMimeMessage().writeTo(raw);
            return raw.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a mail in the local mailbox cannot be read", e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
