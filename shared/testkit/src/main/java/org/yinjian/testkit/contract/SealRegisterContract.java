package org.yinjian.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.imprint.RegisteredSeal;
import org.yinjian.core.imprint.SealRegister;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.InkTrace;

/** What every register of seals must do. */
public interface SealRegisterContract {
    SealRegister sealRegister();

    @Test
    default void aSealIsFoundByItsOwnerWhole() {
        RegisteredSeal seal = seal("登记大学甲", "a", "2021-11-01T01:00:00Z");
        sealRegister().accept(seal);
        assertEquals(List.of(seal), sealRegister().of("登记大学甲"));
        assertEquals(List.of(seal), sealRegister().of(" 登记大学（甲）"), "as names are compared");
        assertEquals(List.of(), sealRegister().of("登记大学"));
    }

    @Test
    default void oneImprintAcceptedAgainReplacesItselfAndTheFirstStaysFirst() {
        RegisteredSeal first = seal("登记大学乙", "b", "2021-11-01T01:00:00Z");
        RegisteredSeal second = seal("登记大学乙", "c", "2021-11-02T01:00:00Z");
        sealRegister().accept(second);
        sealRegister().accept(first);
        sealRegister().accept(first);
        assertEquals(List.of(first, second), sealRegister().of("登记大学乙"));
    }

    private static RegisteredSeal seal(String owner, String document, String at) {
        KeptImprint imprint = new KeptImprint(
                new DossierId("D0001"),
                ContentHash.of(document.getBytes(StandardCharsets.UTF_8)),
                1,
                new Box(600, 900, 330, 330),
                owner,
                owner,
                0.98,
                Optional.of("5101070012345"),
                Optional.of(42.1),
                true,
                Optional.of(new InkTrace(16, new byte[256])));
        return new RegisteredSeal(owner, imprint, "审核员", Instant.parse(at));
    }
}
