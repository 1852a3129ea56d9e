package org.yinjian.functions.office.poll;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.MailHead;
import org.yinjian.functions.office.receive.InboxKeys;

/**
 * A mail and where it is laid.
 *
 * @param identity the same for every delivery of one mail, whatever the servers on its way have written above it
 * @param key in the inbox
 */
@SuppressWarnings("ArrayRecordComponent") // carried from one method to the next, never compared
record CopiedMail(byte[] bytes, String identity, String key) {
    static CopiedMail of(byte[] bytes, Instant receivedAt, MailHead.Reader heads) {
        String content = ContentHash.of(body(bytes)).hex();
        String named = heads.read(bytes).messageId().orElse("") + " " + content;
        String identity =
                ContentHash.of(named.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32);
        return new CopiedMail(bytes, identity, InboxKeys.mail(receivedAt, identity));
    }

    /** What follows the first blank line; all of it where there is none. */
    private static byte[] body(byte[] mail) {
        for (int i = 1; i < mail.length; i++) {
            boolean blank =
                    mail[i] == '\n' && (mail[i - 1] == '\n' || (i > 2 && mail[i - 1] == '\r' && mail[i - 2] == '\n'));
            if (blank) {
                return Arrays.copyOfRange(mail, i + 1, mail.length);
            }
        }
        return mail;
    }
}
