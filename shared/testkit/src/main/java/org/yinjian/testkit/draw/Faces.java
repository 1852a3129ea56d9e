package org.yinjian.testkit.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The outlines of every character in every {@link Face}, read by FontBox, so that nothing depends on the fonts of the
 * machine. Loaded once and shared; safe for several threads.
 */
public final class Faces {
    /** Between figures of a pen, so that an unsteady hand does not write one over the other. */
    private static final double FIGURE_SPACE = 0.07;

    private final FontSet fonts;
    private final Map<Face, Loaded> loaded = new EnumMap<>(Face.class);

    private Faces(FontSet fonts) {
        this.fonts = fonts;
        Map<String, Loaded> files = new HashMap<>();
        for (Face face : Face.values()) {
            loaded.put(face, files.computeIfAbsent(fonts.resource(face), Loaded::of));
        }
    }

    /** The first set's. */
    public static Faces load() {
        return load(FontSet.FIRST);
    }

    public static Faces load(FontSet fonts) {
        return new Faces(fonts);
    }

    /** The bytes of a face's font file, for embedding. */
    public InputStream open(Face face) {
        return open(fonts.resource(face));
    }

    private static InputStream open(String resource) {
        InputStream stream = Faces.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("the font " + resource + " is not on the class path");
        }
        return stream;
    }

    /** The face itself where it has every character of a text, else the one that helps out. */
    public Face whole(Face face, String text) {
        return text.codePoints().allMatch(character -> has(face, character)) ? face : fonts.fullest();
    }

    /** A character's outline for a body of 1, baseline at 0, y pointing down; the set's fullest face helps out. */
    public Path2D outline(Face face, int character) {
        return faceOf(face, character).outline(character);
    }

    /** How far the pen moves after a character, for a body of 1. */
    public double advance(Face face, int character) {
        double own = faceOf(face, character).advance(character);
        return fonts.drawn(face, character) == face ? own : own + FIGURE_SPACE;
    }

    /** The width of a text for a body of 1. */
    public double width(Face face, String text) {
        return text.codePoints()
                .mapToDouble(character -> advance(face, character))
                .sum();
    }

    /** Whether the face has the character itself, without help from another. */
    public boolean has(Face face, int character) {
        return get(face).glyph(character) != 0;
    }

    private Loaded faceOf(Face asked, int character) {
        Face face = fonts.drawn(asked, character);
        if (has(face, character)) {
            return get(face);
        }
        if (!has(fonts.fullest(), character)) {
            throw new IllegalArgumentException("no face has the character " + Character.toString(character)
                    + "; add it to a list and run subset.py");
        }
        return get(fonts.fullest());
    }

    private Loaded get(Face face) {
        Loaded font = loaded.get(face);
        if (font == null) {
            throw new IllegalStateException("every face is loaded at the start: " + face);
        }
        return font;
    }

    private record Loaded(TrueTypeFont font, CmapLookup characters, double em, Map<Integer, Path2D> outlines) {
        static Loaded of(String resource) {
            try (InputStream stream = open(resource)) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
                return new Loaded(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm(), new ConcurrentHashMap<>());
            } catch (IOException e) {
                throw new UncheckedIOException("the font " + resource + " is broken", e);
            }
        }

        int glyph(int character) {
            return characters.getGlyphId(character);
        }

        Path2D outline(int character) {
            return outlines.computeIfAbsent(character, this::read);
        }

        double advance(int character) {
            try {
                synchronized (font) {
                    return font.getAdvanceWidth(glyph(character)) / em;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Path2D read(int character) {
            try {
                synchronized (font) {
                    var glyph = font.getGlyph().getGlyph(glyph(character));
                    GeneralPath path = glyph == null ? new GeneralPath() : glyph.getPath();
                    path.transform(AffineTransform.getScaleInstance(1 / em, -1 / em));
                    return path;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
