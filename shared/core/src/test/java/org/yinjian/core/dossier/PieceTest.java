package org.yinjian.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PieceTest {
    private static final ContentHash FILE = ContentHash.of(new byte[] {1});

    @Test
    void whatIsWrittenIsReadAgain() {
        for (Piece piece : List.of(Piece.whole(FILE), new Piece(FILE, List.of(3)), new Piece(FILE, List.of(4, 3)))) {
            assertEquals(piece, Piece.parse(piece.toString()));
        }
        assertThrows(IllegalArgumentException.class, () -> Piece.parse("sha256:1"));
        assertThrows(IllegalArgumentException.class, () -> Piece.parse(FILE + "#x"));
        assertThrows(IllegalArgumentException.class, () -> Piece.parse(FILE + "#0"));
    }

    @Test
    void piecesOverlapThatHaveAPageInCommon() {
        Piece first = new Piece(FILE, List.of(1, 2));
        assertTrue(first.overlaps(Piece.whole(FILE)));
        assertTrue(first.overlaps(new Piece(FILE, List.of(2, 3))));
        assertFalse(first.overlaps(new Piece(FILE, List.of(3))));
        assertFalse(first.overlaps(Piece.whole(ContentHash.of(new byte[] {2}))));
    }
}
