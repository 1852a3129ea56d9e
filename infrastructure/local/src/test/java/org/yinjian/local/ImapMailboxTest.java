package org.yinjian.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.mail.ImapAccount;
import org.yinjian.adapters.mail.ImapMailbox;
import org.yinjian.core.dossier.Mailbox;
import org.yinjian.core.dossier.Mailbox.WaitingMail;
import org.yinjian.local.engine.Engines;
import org.yinjian.local.engine.MailEngine;

/** The mailbox over the real protocol. */
class ImapMailboxTest {
    private static final String OFFICE = "office@association.example";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final int port = Engines.freePort();
    private final MailEngine engine = new MailEngine(Engines.freePort(), port);

    @AfterEach
    void stop() {
        engine.close();
    }

    private Mailbox mailbox(String password, LocalDate since) {
        return new ImapMailbox(
                new ImapAccount(
                        "127.0.0.1", port, ImapAccount.Encryption.NONE, OFFICE, password, since, List.of("INBOX")),
                "INBOX");
    }

    private static byte[] mail(String subject) {
        return ("From: unit@school.example\r\nTo: " + OFFICE + "\r\nSubject: " + subject
                        + "\r\nMessage-ID: <" + subject + "@school.example>\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain; charset=us-ascii\r\n\r\n" + "line\r\n".repeat(20_000))
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void mailsAreFetchedAsTheyCameAndNotShownAsRead() {
        engine.send(mail("one"), OFFICE);
        engine.send(mail("two"), OFFICE);
        try (Mailbox.Visit visit = mailbox(OFFICE, LONG_AGO).visit()) {
            List<WaitingMail> waiting = visit.after(0);
            assertEquals(2, waiting.size());
            assertTrue(waiting.getFirst().number() < waiting.getLast().number());
            assertArrayEquals(
                    engine.mailbox(OFFICE).getFirst(),
                    visit.fetch(waiting.getFirst()).orElseThrow());
            assertEquals(1, visit.after(waiting.getFirst().number()).size());
        }
        assertEquals(List.of(false, false), engine.read(OFFICE));
    }

    @Test
    void aMarkedMailDoesNotWaitAnyMoreAndStaysWhereItIs() {
        engine.send(mail("one"), OFFICE);
        engine.send(mail("two"), OFFICE);
        try (Mailbox.Visit visit = mailbox(OFFICE, LONG_AGO).visit()) {
            visit.mark(visit.after(0).getFirst());
        }
        try (Mailbox.Visit visit = mailbox(OFFICE, LONG_AGO).visit()) {
            assertEquals(1, visit.after(0).size());
        }
        assertEquals(2, engine.count(OFFICE));
    }

    @Test
    void mailsOfBeforeTheGivenDayAreLeftAlone() {
        engine.send(mail("one"), OFFICE);
        try (Mailbox.Visit visit = mailbox(OFFICE, LocalDate.of(2999, 1, 1)).visit()) {
            assertTrue(visit.after(0).isEmpty());
        }
    }

    @Test
    void aWrongPasswordIsSaidWithoutSayingIt() {
        engine.send(mail("one"), OFFICE);
        UncheckedIOException refused = assertThrows(
                UncheckedIOException.class,
                () -> mailbox("secret-word", LONG_AGO).visit());
        assertTrue(refused.toString().contains("authorisation code"), refused.toString());
        assertFalse(refused.toString().contains("secret-word"));
    }

    @Test
    void aPasswordNeverGoesToAnotherMachineInTheClear() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ImapAccount(
                        "192.0.2.1", 143, ImapAccount.Encryption.NONE, OFFICE, "x", LONG_AGO, List.of("INBOX")));
    }
}
