package org.yinjian.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.imprint.RegisteredSeal;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.InkTrace;

class ImprintsJsonTest {
    @Test
    void whatIsWrittenIsRead() {
        List<KeptImprint> imprints = List.of(imprint(Optional.of(trace())), imprint(Optional.empty()));
        assertEquals(imprints, ImprintsJson.read(ImprintsJson.write(imprints)));
        RegisteredSeal seal =
                new RegisteredSeal("某某大学", imprints.getFirst(), "审核员", Instant.parse("2021-11-01T01:00:00Z"));
        assertEquals(seal, ImprintsJson.readSeal(ImprintsJson.writeSeal(seal)));
        assertEquals(List.of(seal), ImprintsJson.readRegister(ImprintsJson.writeRegister(List.of(seal))));
    }

    @Test
    void whatIsNoneIsToldApart() {
        assertThrows(IllegalArgumentException.class, () -> ImprintsJson.read("{\"schema\": \"other/1\"}"));
        assertThrows(IllegalArgumentException.class, () -> ImprintsJson.readRegister("[]"));
        String written = ImprintsJson.write(List.of(imprint(Optional.of(trace()))));
        for (String broken : List.of("96:AAAA", "96:!!", "96", "999:AAAA", "1:AAAA")) {
            String wrong = written.replaceFirst("\"trace\":\"[^\"]*\"", "\"trace\":\"" + broken + "\"");
            assertTrue(wrong.contains(broken));
            assertThrows(IllegalArgumentException.class, () -> ImprintsJson.read(wrong), broken);
        }
    }

    private static InkTrace trace() {
        byte[] levels = new byte[96 * 96];
        Random random = new Random(1);
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) random.nextInt(16);
        }
        return new InkTrace(96, levels);
    }

    private static KeptImprint imprint(Optional<InkTrace> trace) {
        return new KeptImprint(
                new DossierId("D0001"),
                ContentHash.of("form".getBytes(StandardCharsets.UTF_8)),
                1,
                new Box(600, 900, 330, 330),
                "某某大学",
                "某某大学",
                0.98,
                Optional.empty(),
                Optional.of(42.1),
                true,
                trace);
    }
}
