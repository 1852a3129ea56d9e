package org.yinjian.testkit.draw;

import java.awt.geom.Path2D;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The outlines of every character in every {@link Face}, read by FontBox, so that nothing depends on the fonts of the
 * machine. Loaded once and shared; safe for several threads.
 */
public final class Faces {
    /** Between figures of a pen, so that an unsteady hand does not write one over the other. */
    private static final double FIGURE_SPACE = 0.07;

    private final FontSet fonts;
    private final Map<Face, Outlines> loaded = new EnumMap<>(Face.class);

    private Faces(FontSet fonts) {
        this.fonts = fonts;
        Map<String, Outlines> files = new HashMap<>();
        for (Face face : Face.values()) {
            loaded.put(face, files.computeIfAbsent(fonts.resource(face), Outlines::of));
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

    static InputStream open(String resource) {
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
        return get(face).has(character);
    }

    private Outlines faceOf(Face asked, int character) {
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

    private Outlines get(Face face) {
        Outlines font = loaded.get(face);
        if (font == null) {
            throw new IllegalStateException("every face is loaded at the start: " + face);
        }
        return font;
    }
}
