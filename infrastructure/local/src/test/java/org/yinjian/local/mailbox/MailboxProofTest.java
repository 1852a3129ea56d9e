package org.yinjian.local.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.mail.JakartaMailHeadReader;
import org.yinjian.core.dossier.DocumentStore;
import org.yinjian.core.dossier.DossierNumbers;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.MailHead;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.Wiring;
import org.yinjian.functions.office.poll.PollHandler;
import org.yinjian.local.Handlers;
import org.yinjian.local.LocalCloud;
import org.yinjian.local.engine.Engines;

/**
 * A mailbox with two hundred mails of all shapes, over IMAP and SMTP, polled by a poller that is killed, by two at once, and
 * again: the same dossiers, none lost, none doubled, each mail answered once. Pages are read from what the files say; all
 * else is real.
 */
class MailboxProofTest {
    private static final String CAMPAIGN = "zuimei-2021-national";
    private static final String OFFICE = "office@association.example";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @SuppressWarnings("NullAway") // the handler asks its context for nothing
    private static final Context CONTEXT = nothing();

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2021-12-08T01:00:00Z"));
    private final Queue<OperationalEvent> events = new ConcurrentLinkedQueue<>();
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Objects.requireNonNull(now.get());
        }
    };
    private final Map<String, String> listed = new HashMap<>();
    private final LocalCloud cloud = started();

    private static @Nullable Context nothing() {
        return null;
    }

    private LocalCloud started() {
        Map<String, String> parameters = Map.of(
                "MailFrom",
                OFFICE,
                "MailTransport",
                "smtp",
                "SmtpUrl",
                "smtp://127.0.0.1:" + Engines.freePort(),
                "MailboxHost",
                "127.0.0.1",
                "MailboxPort",
                Integer.toString(Engines.freePort()),
                "MailboxEncryption",
                "none",
                "MailboxUser",
                OFFICE,
                "MailboxPassword",
                OFFICE,
                "MailboxSince",
                "2020-01-01");
        try {
            return LocalCloud.start(
                    LocalCloud.template(),
                    parameters,
                    new Handlers(new PreparedReader(), clock, Handlers.numbered(), events::add),
                    clock,
                    events::add);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    /** What a killed process throws at nobody: no part of the program catches it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private Collaborators poller() {
        Map<String, String> environment = new HashMap<>(cloud.environment("PollFunction"));
        environment.put("MAILS_PER_VISIT", "1000");
        return Wiring.with(environment, clock, Handlers.numbered(), events::add);
    }

    /** A poller that dies right after it has laid its n-th mail into the inbox, before it could note that. */
    private Collaborators mortal(int n) {
        Collaborators with = poller();
        AtomicInteger left = new AtomicInteger(n);
        DocumentStore inbox = new DocumentStore() {
            @Override
            public void put(String key, byte[] bytes, String mediaType) {
                with.inbox().put(key, bytes, mediaType);
                if (left.decrementAndGet() == 0) {
                    throw new Killed();
                }
            }

            @Override
            public Optional<byte[]> get(String key) {
                return with.inbox().get(key);
            }

            @Override
            public Optional<byte[]> get(String key, String tag) {
                return with.inbox().get(key, tag);
            }
        };
        return replaced(with, "inbox", inbox);
    }

    private static Collaborators replaced(Collaborators with, String name, Object value) {
        try {
            RecordComponent[] components = Collaborators.class.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getName().equals(name)
                        ? value
                        : components[i].getAccessor().invoke(with);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return Collaborators.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void poll(Collaborators with) {
        new PollHandler(with).handleRequest(Map.of("task", "poll"), CONTEXT);
    }

    private void pollByTwoAtOnce() {
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> poll(poller()));
        CompletableFuture<Void> two = CompletableFuture.runAsync(() -> poll(poller()));
        one.join();
        two.join();
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    @Test
    void twoHundredMailsBecomeTheSameDossiersAndEachIsAnsweredOnce() {
        Mailbag mails = new Mailbag();
        assertEquals(200, mails.first().size() + mails.second().size());

        mails.first().forEach(mail -> cloud.mail().send(mail, OFFICE));
        assertThrows(Killed.class, () -> poll(mortal(40)));
        pollByTwoAtOnce();
        pass(Duration.ofMinutes(11));
        mails.second().forEach(mail -> cloud.mail().send(mail, OFFICE));
        assertThrows(Killed.class, () -> poll(mortal(10)));
        pass(Duration.ofMinutes(11));
        pollByTwoAtOnce();
        poll(poller());

        await(() -> assertEquals(mails.dossiers(), dossiers()));
        await(() -> assertEquals(answered(mails), receipts(mails)));
        poll(poller());
        poll(poller());
        assertEquals(mails.dossiers(), dossiers());
        assertEquals(answered(mails), receipts(mails));
        assertEquals(200, cloud.mail().count(OFFICE), "nothing was deleted");
        assertTrue(cloud.mail().read(OFFICE).stream().noneMatch(read -> read), "nothing is shown as read");
        assertEquals(List.of(), poller().reviews().failures(CAMPAIGN));
    }

    private static Map<String, Integer> answered(Mailbag mails) {
        Map<String, Integer> answered = new TreeMap<>(mails.receipts());
        answered.values().removeIf(count -> count == 0);
        return answered;
    }

    /** By sender, each dossier as the names of its files; fails where a document is held twice by mistake. */
    private Map<String, Set<Set<String>>> dossiers() {
        Map<String, Set<Set<String>>> dossiers = new TreeMap<>();
        Map<String, String> unanswered = unanswered();
        for (Manifest manifest : poller().dossiers().all(CAMPAIGN)) {
            List<String> files =
                    manifest.documents().stream().map(HeldDocument::file).toList();
            Set<String> names = new TreeSet<>(files);
            assertEquals(files.size(), names.size(), () -> "doubled in " + manifest.key());
            String sender = manifest.contact()
                    .map(contact -> contact.address())
                    .orElseGet(() -> unanswered.getOrDefault(
                            manifest.sources().getFirst().object().split("/")[1], "nobody"));
            boolean isNew =
                    dossiers.computeIfAbsent(sender, none -> new HashSet<>()).add(names);
            assertTrue(isNew, () -> "a second dossier of the same files from " + sender);
        }
        return dossiers;
    }

    /** Who sent the mails that are never answered, by their numbers. */
    private Map<String, String> unanswered() {
        if (listed.isEmpty()) {
            for (byte[] raw : cloud.mail().mailbox(OFFICE)) {
                MailHead head = new JakartaMailHeadReader().read(raw);
                head.messageId()
                        .filter(id -> head.automatic())
                        .ifPresent(id -> listed.put(
                                DossierNumbers.ofMail(id).value(),
                                head.answerTo().orElse("")));
            }
        }
        return listed;
    }

    /** By address, how many receipts lie in its mailbox; fails where one mail lies there twice. */
    private Map<String, Integer> receipts(Mailbag mails) {
        Map<String, Integer> receipts = new TreeMap<>();
        for (String address : mails.receipts().keySet()) {
            List<String> ids = new ArrayList<>();
            for (byte[] raw : cloud.mail().mailbox(address)) {
                MailHead head = new JakartaMailHeadReader().read(raw);
                ids.add(head.messageId().orElseThrow());
                if (head.subject().orElse("").contains("收到回执")) {
                    receipts.merge(address, 1, Integer::sum);
                }
            }
            assertEquals(ids.size(), Set.copyOf(ids).size(), () -> "one mail twice to " + address);
        }
        return receipts;
    }

    /** What went wrong on the way, each kind once. */
    private String failed() {
        return events.stream()
                .filter(event -> event instanceof OperationalEvent.StepFailed
                        || event instanceof OperationalEvent.GivenUp
                        || event instanceof OperationalEvent.Withheld)
                .map(OperationalEvent::toString)
                .map(event -> event.replaceAll("message=[^,]*", ""))
                .distinct()
                .limit(20)
                .collect(Collectors.joining("\n"));
    }

    private void await(Runnable assertion) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > end) {
                    throw new AssertionError(notYet.getMessage() + "\n" + failed(), notYet);
                }
            }
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
