package org.yinjian.vision.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The weights in the repository are those of {@code models/README.md}. */
class WeightsTest {
    private static final Map<String, String> KNOWN = Map.of(
            "pp-ocrv6-small-rec-int8.onnx", "82c33799e5f2f2feae90b6f7a3a29c6acdf689db731ca23464609583eab962a9",
            "pp-ocrv6-small-det-int8.onnx", "ea87b9362fcee7c516a669744efe592db11b65a1113e7661d3e282cfc4dcd854",
            "pp-ocrv6-small-seal-int8.onnx", "64a5b2d720c43f0a8e55cda6e02d2ecc7197901c3a6146dce29918e257ee89e5",
            "pp-ocrv6-characters.txt", "b5f2bfe2bdd9448429e3e82b51c789775d9b42f2403d082b00662eb77e401c5d",
            "traditional.txt", "4f6cd4271f2275511948b6387e31ec237dcd0a65ac0b8269ffd2610bec1d16a3");

    @Test
    void everyFileHasItsPublishedChecksum() throws NoSuchAlgorithmException {
        for (Map.Entry<String, String> file : KNOWN.entrySet()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Weights.load(file.getKey()));
            assertEquals(file.getValue(), HexFormat.of().formatHex(hash), file.getKey());
        }
    }

    @Test
    void theDictionaryHasOneEntryForEachClassOfTheModel() {
        assertEquals(18_710, new CharacterSet(Weights.characters(), "").size());
    }

    @Test
    void theLastClassIsTheSpaceAndTheFirstTheBlank() {
        CharacterSet characters = new CharacterSet("甲\n𠅤\n", "");

        assertEquals(4, characters.size());
        assertEquals(0, characters.codePoint(0));
        assertEquals(0x20164, characters.codePoint(2), "a character outside the basic plane is one class");
        assertEquals(' ', characters.codePoint(3));
    }
}
