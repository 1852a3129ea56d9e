package org.yinjian.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.review.Claims;

/** What every store of claims must do. */
public interface ClaimsContract {
    Claims claims();

    @Test
    default void aFullSetTakesNobodyElse() {
        DossierId one = new DossierId("1");
        DossierId two = new DossierId("2");
        assertTrue(claims().claim("contract-full", one, 1));
        assertFalse(claims().claim("contract-full", two, 1));
        assertTrue(claims().claim("contract-full", one, 1), "who is in stays in");
        assertEquals(Set.of(one), claims().holders("contract-full"));
        assertTrue(claims().claim("contract-full", two, 2), "a greater quota makes room");
    }
}
