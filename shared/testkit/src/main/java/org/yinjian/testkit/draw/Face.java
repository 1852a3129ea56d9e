package org.yinjian.testkit.draw;

/** The type faces that the module brings along; see {@code fonts/README.md} for where they come from. */
public enum Face {
    /** Song: the print of forms and seals. */
    SONG("song.ttf"),
    /** Hei, bold: titles. */
    HEI("hei.ttf"),
    /** Kai: certificates, and forms filled in with care. */
    KAI("kai.ttf"),
    /** A pen's hand. */
    HAND("hand.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** The font's file, beside {@code /org/yinjian/testkit/fonts/}. */
    String resource() {
        return "/org/yinjian/testkit/fonts/" + file;
    }
}
