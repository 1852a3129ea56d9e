package org.yinjian.adapters.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.pdfbox.PdfSignatures;
import org.yinjian.core.reading.DigitalSignature;
import org.yinjian.core.reading.DigitalSignature.Integrity;

class PdfSignaturesTest {
    private static final SignedPdf SIGNER = new SignedPdf("某某大学后勤处");
    private static final byte[] SIGNED = SIGNER.sign(pdf());

    @Test
    void a_signature_is_told_of_with_its_signer_and_moment() {
        DigitalSignature signature = only(SIGNED);
        assertEquals(Optional.of("某某大学后勤处"), signature.signer());
        assertEquals(Optional.of(SignedPdf.SIGNED_AT), signature.signedAt());
        assertEquals(Integrity.INTACT, signature.integrity());
        assertTrue(signature.coversAll());
        assertEquals(Optional.empty(), signature.page());
    }

    @Test
    void what_was_added_after_it_is_not_covered() {
        DigitalSignature signature = only(SignedPdf.savedAgain(SIGNED));
        assertEquals(Integrity.INTACT, signature.integrity());
        assertFalse(signature.coversAll());
    }

    @Test
    void a_changed_byte_breaks_it() {
        byte[] changed = SIGNED.clone();
        int at = new String(changed, StandardCharsets.ISO_8859_1).indexOf("/MediaBox");
        changed[new String(changed, StandardCharsets.ISO_8859_1).indexOf("612", at)] = '7';
        assertEquals(Integrity.BROKEN, only(changed).integrity());
    }

    @Test
    void a_second_signature_leaves_the_first_one_intact() {
        List<DigitalSignature> both = PdfSignatures.of(new SignedPdf("另一单位").sign(SIGNED));
        assertEquals(
                List.of(Integrity.INTACT, Integrity.INTACT),
                both.stream().map(DigitalSignature::integrity).toList());
        assertEquals(
                List.of(false, true),
                both.stream().map(DigitalSignature::coversAll).toList());
    }

    @Test
    void no_damage_makes_it_throw() {
        for (int i = 0; i < SIGNED.length; i += 97) {
            byte[] damaged = SIGNED.clone();
            damaged[i] ^= 0x55;
            PdfSignatures.of(damaged);
        }
        assertEquals(List.of(), PdfSignatures.of(new byte[0]));
        assertEquals(List.of(), PdfSignatures.of(pdf()));
    }

    private static DigitalSignature only(byte[] pdf) {
        List<DigitalSignature> signatures = PdfSignatures.of(pdf);
        assertEquals(1, signatures.size(), signatures.toString());
        return signatures.getFirst();
    }

    private static byte[] pdf() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
