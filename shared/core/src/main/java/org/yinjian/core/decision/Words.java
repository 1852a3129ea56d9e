package org.yinjian.core.decision;

/** What people type, made fit to be kept: one line, no control characters, no longer than a store's item can bear. */
final class Words {
    static final int LONGEST_VALUE = 200;
    static final int LONGEST_REASON = 300;
    static final int LONGEST_NAME = 60;

    private Words() {}

    static String clean(String text, int longest) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest));
    }
}
