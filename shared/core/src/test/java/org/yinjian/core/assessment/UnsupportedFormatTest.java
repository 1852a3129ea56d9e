package org.yinjian.core.assessment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UnsupportedFormatTest {
    @Test
    void aSenderIsToldWhatToSendInstead() {
        assertTrue(UnsupportedFormat.sentence("image/heic").contains("JPG"));
        assertTrue(UnsupportedFormat.sentence("application/x-rar-compressed").contains("ZIP"));
        assertTrue(UnsupportedFormat.sentence("application/x-anything").contains("PDF或JPG"));
    }
}
