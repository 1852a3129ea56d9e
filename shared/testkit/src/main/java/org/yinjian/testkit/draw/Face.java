package org.yinjian.testkit.draw;

/** What a type face is for; a {@link FontSet} says which font that is. */
public enum Face {
    /** The print of forms. */
    SONG,
    /** Titles. */
    HEI,
    /** Certificates, and what a machine filled in. */
    KAI,
    /** A careful pen. */
    PEN,
    /** A hurried pen. */
    HAND,
    /** Figures and Latin letters of a pen, where the pen's own font draws them so that nobody could tell them apart. */
    FIGURES,
    /** What is cut into seals. */
    SEAL
}
