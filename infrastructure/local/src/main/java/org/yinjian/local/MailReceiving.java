package org.yinjian.local;

import java.util.function.BiConsumer;
import org.yinjian.local.engine.MailEngine;

/** Lays what comes to the system's own address into the bucket, raw, as SES does. */
final class MailReceiving implements AutoCloseable {
    private static final long POLL_MILLISECONDS = 200;

    private final MailEngine mail;
    private final String address;
    private final BiConsumer<String, byte[]> bucket;
    private final Thread thread;
    private int taken;

    MailReceiving(MailEngine mail, String address, BiConsumer<String, byte[]> bucket) {
        this.mail = mail;
        this.address = address;
        this.bucket = bucket;
        this.thread = Thread.ofPlatform().daemon().name("mail receiving").start(this::poll);
    }

    private void poll() {
        try {
            while (true) {
                for (byte[] raw : mail.mailbox(address, taken)) {
                    bucket.accept("mail/%06d".formatted(++taken), raw);
                }
                Thread.sleep(POLL_MILLISECONDS);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
