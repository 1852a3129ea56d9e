package org.yinjian.testkit.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.adapters.intake.ContentUnpacker;
import org.yinjian.core.dossier.Payload;

/** What Outlook makes of a mail, as the intake opens it. */
class TnefTest {
    private static final byte[] PDF = "%PDF-1.4 form".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TEXT = "材料已上传。".getBytes(Charset.forName("GB18030"));

    private final ContentUnpacker unpacker = new ContentUnpacker(IntakeLimits.defaults());

    private List<Payload> unpack(byte[] tnef) {
        byte[] mail =
                new Mail("报名", "张三", "a@unit.example", "请查收", List.of(new NamedFile("winmail.dat", tnef))).bytes();
        return unpacker.unpack("来信.eml", mail);
    }

    @Test
    void aWinmailDatIsOpenedAndItsFilesKeepTheirLongChineseNames() {
        List<Payload> payloads = unpack(
                new Tnef().attach("石河子大学报名表扫描件.pdf", PDF).attach("说明.txt", TEXT).bytes());
        assertEquals(
                List.of("石河子大学报名表扫描件.pdf", "说明.txt"),
                payloads.stream().map(Payload::file).toList());
        assertEquals(Optional.of("winmail.dat"), payloads.getFirst().container());
        assertArrayEquals(PDF, payloads.getFirst().bytes());
    }

    @Test
    void noDamageMakesItThrowOrLosesIt() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] tnef = new Tnef().attach("说明.txt", TEXT).bytes();
            tnef[random.nextInt(tnef.length)] = (byte) random.nextInt(256);
            assertFalse(unpack(tnef).isEmpty());
        }
    }
}
