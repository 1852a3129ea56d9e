package org.yinjian.local;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.yinjian.local.engine.MailEngine;

/** Lays what comes to the system's own address into the bucket, raw, as SES does. */
final class MailReceiving implements AutoCloseable {
    private static final long POLL_MILLISECONDS = 200;

    private final MailEngine mail;
    private final String address;
    private final BiConsumer<String, byte[]> bucket;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private int taken;

    MailReceiving(MailEngine mail, String address, BiConsumer<String, byte[]> bucket) {
        this.mail = mail;
        this.address = address;
        this.bucket = bucket;
        timer.scheduleWithFixedDelay(this::poll, 0, POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void poll() {
        List<byte[]> mails = mail.mailbox(address);
        while (taken < mails.size()) {
            bucket.accept("mail/%06d".formatted(taken + 1), mails.get(taken));
            taken++;
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
