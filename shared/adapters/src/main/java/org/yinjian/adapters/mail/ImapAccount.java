package org.yinjian.adapters.mail;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalDate;
import java.util.List;

/**
 * How a mailbox is reached.
 *
 * @param since mails that the server received before this day are left alone
 * @param folders as the server names them; {@code INBOX} is where mails come in
 */
public record ImapAccount(
        String host,
        int port,
        Encryption encryption,
        String user,
        String password,
        LocalDate since,
        List<String> folders) {
    /** How the connection is kept from being read. */
    public enum Encryption {
        /** TLS from the first byte, port 993. */
        TLS,
        /** Begun in the clear and changed to TLS before anything is said, port 143. */
        STARTTLS,
        /** Not at all: for a server on this machine only. */
        NONE
    }

    public ImapAccount {
        folders = List.copyOf(folders);
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("the mailbox's port is " + port + "; TLS uses 993");
        }
        if (user.isBlank() || password.isEmpty()) {
            throw new IllegalArgumentException("the mailbox at " + host + " needs a user and a password");
        }
        if (folders.isEmpty() || folders.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "the mailbox at " + host + " needs the names of its folders, such as INBOX");
        }
        if (encryption == Encryption.NONE && !isThisMachine(host)) {
            throw new IllegalArgumentException(
                    "a password must not go to " + host + " in the clear: choose tls or starttls");
        }
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "ImapAccount[" + host + ":" + port + ", " + encryption + ", since " + since + ", " + folders + "]";
    }
}
