package org.yinjian.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.DocumentStore;

/** What every document store must do. */
public interface DocumentStoreContract {
    /** A store in which no other test has written under {@code contract/}. */
    DocumentStore documents();

    @Test
    default void whatWasPutIsThere() {
        byte[] bytes = "公章".getBytes(StandardCharsets.UTF_8);
        documents().put("contract/报名 表+1.pdf", bytes, "application/pdf");
        assertArrayEquals(bytes, documents().get("contract/报名 表+1.pdf").orElseThrow());
    }

    @Test
    default void whatWasNeverPutIsAbsent() {
        assertTrue(documents().get("contract/never").isEmpty());
        assertTrue(documents().get("contract/never", "00").isEmpty());
    }

    @Test
    default void theLaterContentStands() {
        documents().put("contract/twice", new byte[] {1}, "text/plain");
        documents().put("contract/twice", new byte[] {2}, "text/plain");
        assertArrayEquals(new byte[] {2}, documents().get("contract/twice").orElseThrow());
    }

    @Test
    default void aContentThatWasReplacedIsNotFoundByItsTag() {
        documents().put("contract/tagged", new byte[] {1}, "text/plain");
        assertTrue(documents()
                .get("contract/tagged", "0123456789abcdef0123456789abcdef")
                .isEmpty());
    }
}
