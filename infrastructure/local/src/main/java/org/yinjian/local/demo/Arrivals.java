package org.yinjian.local.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.yinjian.local.LocalCloud;
import org.yinjian.local.template.Trees;

/** What was sent, and what came of it. */
final class Arrivals {
    private static final long POLL_MILLISECONDS = 500;

    private final LocalCloud cloud;
    private final UnitClient client;
    private final List<Sent> sent;

    Arrivals(LocalCloud cloud, UnitClient client, List<Sent> sent) {
        this.cloud = cloud;
        this.client = client;
        this.sent = List.copyOf(sent);
    }

    /**
     * A sample that was sent.
     *
     * @param number the dossier's; empty for a mail, which gets its number on arrival
     * @param contact the mailbox that is answered to
     */
    record Sent(String sample, String number, String contact) {}

    int size() {
        return sent.size();
    }

    List<Sent> all() {
        return sent;
    }

    /** Waits until nothing is missing. */
    boolean await(Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!missing().isEmpty()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(POLL_MILLISECONDS);
        }
        return true;
    }

    /** The samples that lack their record, their queue entry or their reply. */
    List<String> missing() throws IOException, InterruptedException {
        Set<String> queued = new HashSet<>();
        long mails = 0;
        for (Object entry : Trees.list(client.ask("queue"))) {
            String number = Trees.text(entry, "dossier");
            queued.add(number);
            mails += number.startsWith("M-") ? 1 : 0;
        }
        long mailed = sent.stream().filter(one -> one.number().isEmpty()).count();
        List<String> missing = new ArrayList<>();
        for (Sent one : sent) {
            boolean there = one.number().isEmpty() ? mails >= mailed : queued.contains(one.number());
            if (!there || cloud.mail().count(one.contact()) == 0 || !hasRecord(one)) {
                missing.add(one.sample());
            }
        }
        return missing;
    }

    private boolean hasRecord(Sent one) throws IOException, InterruptedException {
        return one.number().isEmpty()
                || Trees.text(client.ask("dossiers/" + one.number()), "dossier").equals(one.number());
    }

    /** Whom a mail is answered to. */
    static String sender(byte[] mail) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
            return ((InternetAddress) message.getFrom()[0]).getAddress();
        } catch (MessagingException e) {
            throw new IllegalArgumentException("a sample mail without a sender", e);
        }
    }
}
