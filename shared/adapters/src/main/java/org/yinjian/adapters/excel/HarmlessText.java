package org.yinjian.adapters.excel;

/** Text that somebody else wrote, made fit for a spreadsheet's cell. */
public final class HarmlessText {
    /** Excel takes 32,767 characters in a cell. */
    private static final int LONGEST = 32_000;

    private HarmlessText() {}

    /**
     * A text that no spreadsheet takes for a formula, not even after it went through a CSV file: an apostrophe stands
     * before {@code = + - @}, and characters that XML forbids are taken out.
     */
    public static String of(String text) {
        StringBuilder kept = new StringBuilder(Math.min(text.length(), LONGEST));
        text.codePoints().filter(HarmlessText::allowed).limit(LONGEST).forEach(kept::appendCodePoint);
        String harmless = kept.toString();
        return startsAsFormula(harmless.stripLeading()) || harmless.startsWith("\t") ? "'" + harmless : harmless;
    }

    private static boolean startsAsFormula(String text) {
        return !text.isEmpty() && "=+-@＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
