package org.yinjian.adapters.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.Mailbox;

/** A folder of a mailbox, by IMAP4rev1 with Angus Mail. */
public final class ImapMailbox implements Mailbox {
    private static final String MILLISECONDS = "20000";

    private final ImapAccount account;
    private final String folder;

    public ImapMailbox(ImapAccount account, String folder) {
        this.account = account;
        this.folder = folder;
    }

    @Override
    public String id() {
        String name = account.user() + "@" + account.host() + "/" + folder;
        return ContentHash.of(name.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16);
    }

    @Override
    public Visit visit() {
        IMAPStore store = null;
        try {
            store = (IMAPStore) Session.getInstance(properties()).getStore("imap");
            store.connect(account.host(), account.port(), account.user(), account.password());
            introduce(store);
            return new ImapVisit(store, opened(store), account.since());
        } catch (MessagingException e) {
            close(store);
            throw new UncheckedIOException(
                    new IOException("the mailbox at " + account.host() + " could not be opened; " + advice(), e));
        }
    }

    /** NetEase (163, 126, yeah.net) lets nobody in who has not said by RFC 2971 which program it is. */
    private static void introduce(IMAPStore store) throws MessagingException {
        if (store.hasCapability("ID")) {
            store.id(Map.of("name", "Yinjian", "version", "1"));
        }
    }

    private IMAPFolder opened(IMAPStore store) throws MessagingException {
        IMAPFolder opened = (IMAPFolder) store.getFolder(folder);
        try {
            opened.open(Folder.READ_WRITE);
        } catch (MessagingException readOnly) {
            opened.open(Folder.READ_ONLY);
        }
        return opened;
    }

    private static String advice() {
        return "look at host, port, user and password (QQ, 163 and sina want an authorisation code, not the password)";
    }

    private static void close(@org.jspecify.annotations.Nullable IMAPStore store) {
        try {
            if (store != null) {
                store.close();
            }
        } catch (MessagingException broken) {
            // It is closed as far as it can be; the reason is thrown already.
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        Map.of(
                        "connectiontimeout",
                        MILLISECONDS,
                        "timeout",
                        MILLISECONDS,
                        "writetimeout",
                        MILLISECONDS,
                        "ssl.enable",
                        Boolean.toString(account.encryption() == ImapAccount.Encryption.TLS),
                        "starttls.enable",
                        Boolean.toString(account.encryption() == ImapAccount.Encryption.STARTTLS),
                        "starttls.required",
                        Boolean.toString(account.encryption() == ImapAccount.Encryption.STARTTLS),
                        "ssl.checkserveridentity",
                        "true",
                        "peek",
                        "true",
                        // A server that tells a mail's size too small (Exchange) would have it cut off.
                        "partialfetch",
                        "false")
                .forEach((name, value) -> properties.setProperty("mail.imap." + name, value));
        return properties;
    }

    /** The mark that a taken mail bears; a keyword (RFC 9051, 2.3.2), not one of the flags that people use. */
    static Flags mark() {
        return new Flags("Yinjian");
    }
}
