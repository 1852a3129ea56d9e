package org.yinjian.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.reading.ReadingIndex;
import org.yinjian.core.reading.ReadingIndex.Standing;

/** What every reading index must do. */
public interface ReadingIndexContract {
    ReadingIndex readings();

    private static ContentHash hash(String name) {
        return ContentHash.of(name.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    default void theFirstReadingStays() {
        readings().note(hash("first"), new Standing.Read("engine/1"));
        readings().note(hash("first"), new Standing.Read("engine/2"));
        readings().note(hash("first"), new Standing.GivenUp());
        assertEquals(Optional.of(new Standing.Read("engine/1")), readings().find(hash("first")));
    }

    @Test
    default void aReadingReplacesAFailure() {
        readings().note(hash("late"), new Standing.GivenUp());
        assertEquals(Optional.of(new Standing.GivenUp()), readings().find(hash("late")));
        readings().note(hash("late"), new Standing.Read("engine/1"));
        assertEquals(Optional.of(new Standing.Read("engine/1")), readings().find(hash("late")));
    }

    @Test
    default void everyHolderIsListedOnce() {
        DossierKey one = new DossierKey("contract", new DossierId("申报 1"));
        DossierKey other = new DossierKey("contract", new DossierId("申报 2"));
        readings().hold(hash("held"), one);
        readings().hold(hash("held"), one);
        readings().hold(hash("held"), other);
        assertEquals(Set.of(one, other), readings().holders(hash("held")));
    }

    @Test
    default void nothingIsKnownOfANewDocument() {
        assertTrue(readings().find(hash("new")).isEmpty());
        assertTrue(readings().holders(hash("new")).isEmpty());
    }
}
