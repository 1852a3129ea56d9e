package org.yinjian.testkit.draw;

/** Which fonts stand for the faces; {@code fonts/README.md} tells where they come from. */
public enum FontSet {
    FIRST(Face.KAI),
    /** The first set's fonts, each for another purpose. */
    SHUFFLED(Face.PEN),
    /** Not one font of the first set. */
    HELD_OUT(Face.SONG);

    private final Face fullest;

    FontSet(Face fullest) {
        this.fullest = fullest;
    }

    /** The face that stands in for characters that another lacks. */
    Face fullest() {
        return fullest;
    }

    /** The face that a character of another face is drawn in: its own, but for a pen's figures. */
    Face drawn(Face face, int character) {
        boolean pen = face == Face.PEN || face == Face.HAND;
        return this == HELD_OUT && pen && character < 0x80 ? Face.FIGURES : face;
    }

    /** The font's file on the class path. */
    String resource(Face face) {
        return "/org/yinjian/testkit/fonts/"
                + switch (this) {
                    case FIRST -> first(face);
                    case SHUFFLED -> shuffled(face);
                    case HELD_OUT -> heldOut(face);
                };
    }

    private static String shuffled(Face face) {
        return switch (face) {
            case KAI, SEAL -> "song.ttf";
            case SONG -> "hei.ttf";
            case HEI, PEN -> "kai.ttf";
            case HAND, FIGURES -> "hand.ttf";
        };
    }

    private static String first(Face face) {
        return switch (face) {
            case SONG, SEAL -> "song.ttf";
            case HEI -> "hei.ttf";
            case KAI, PEN -> "kai.ttf";
            case HAND, FIGURES -> "hand.ttf";
        };
    }

    private static String heldOut(Face face) {
        return switch (face) {
            case SONG -> "sans.ttf";
            case HEI, KAI, SEAL -> "xiaowei.ttf";
            case PEN -> "brush.ttf";
            case HAND -> "running.ttf";
            case FIGURES -> "figures.ttf";
        };
    }
}
