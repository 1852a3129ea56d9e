package org.yinjian.core.seal;

/**
 * One character of a claimed name against what stands in its place on the seal.
 *
 * @param claimed a character of the claim
 * @param read what most of the unwrappings show there; empty where nothing was read
 */
public record ComparedCharacter(String claimed, String read, Sight sight) {
    /** How it is seen. */
    public enum Sight {
        /** As claimed. */
        SEEN,
        /** Hidden, faint or doubtful. */
        UNCLEAR,
        /** Another character, clearly. */
        OTHER
    }
}
