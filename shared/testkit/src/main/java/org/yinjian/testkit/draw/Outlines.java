package org.yinjian.testkit.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The outlines of one font file's characters, read by FontBox. Safe for several threads. */
public final class Outlines implements Lettering {
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double em;
    private final Map<Integer, Path2D> read = new ConcurrentHashMap<>();

    private Outlines(TrueTypeFont font) throws IOException {
        this.font = font;
        characters = font.getUnicodeCmapLookup();
        em = font.getUnitsPerEm();
    }

    /** @param resource a TrueType file on the class path */
    public static Outlines of(String resource) {
        try (InputStream stream = Faces.open(resource)) {
            return parsed(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + resource + " is broken", e);
        }
    }

    /** @param file a TrueType file */
    public static Outlines of(Path file) {
        try {
            return parsed(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " is broken or not there", e);
        }
    }

    private static Outlines parsed(byte[] font) throws IOException {
        return new Outlines(new TTFParser().parse(new RandomAccessReadBuffer(font)));
    }

    /** Whether the font draws the character. */
    public boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    @Override
    public Path2D outline(int character) {
        return read.computeIfAbsent(character, this::read);
    }

    @Override
    public double advance(int character) {
        try {
            synchronized (font) {
                return font.getAdvanceWidth(characters.getGlyphId(character)) / em;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path2D read(int character) {
        try {
            synchronized (font) {
                var glyph = font.getGlyph().getGlyph(characters.getGlyphId(character));
                GeneralPath path = glyph == null ? new GeneralPath() : glyph.getPath();
                path.transform(AffineTransform.getScaleInstance(1 / em, -1 / em));
                return path;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
