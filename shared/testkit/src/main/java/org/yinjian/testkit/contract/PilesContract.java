package org.yinjian.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Source;
import org.yinjian.core.grouping.Delivery;
import org.yinjian.core.grouping.Piles;

/** What every store of piles must do. */
public interface PilesContract {
    Piles piles();

    private static DossierKey key(String id) {
        return new DossierKey("contract", new DossierId(id));
    }

    private static Delivery delivery(String number, int second) {
        HeldDocument held = new HeldDocument(
                "mail/" + number,
                "报名表.jpg",
                Optional.of("材料.zip"),
                ContentHash.of(new byte[] {(byte) second}),
                "image/jpeg",
                Optional.empty(),
                1);
        return new Delivery(
                new DossierId(number),
                new Source("mail/" + number, "0", Instant.ofEpochSecond(1_638_000_000 + second)),
                Optional.of(new Contact("a@unit.example", Optional.of("<1@x>"), List.of("<0@x>"), Optional.of("报名"))),
                Set.of(new DossierId("M-0")),
                Set.of(new DossierId("M-9")),
                List.of(held));
    }

    @Test
    default void aMailLiesWhereItWasFirstLaid() {
        DossierId one = new DossierId("~one");
        DossierId two = new DossierId("~two");
        assertEquals(Optional.empty(), piles().pileOf(key("M-settled")));
        assertEquals(one, piles().settle(key("M-settled"), one));
        assertEquals(one, piles().settle(key("M-settled"), two));
        assertEquals(Optional.of(one), piles().pileOf(key("M-settled")));
    }

    @Test
    default void mailsComeBackByTimeAndEachOnce() {
        DossierKey pile = key("~order");
        piles().add(pile, delivery("M-2", 2));
        piles().add(pile, delivery("M-1", 1));
        piles().add(pile, delivery("M-2", 2));
        assertEquals(List.of(delivery("M-1", 1), delivery("M-2", 2)), piles().deliveries(pile));
        assertEquals(List.of(), piles().deliveries(key("~nobody")));
    }
}
