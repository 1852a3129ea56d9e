package org.yinjian.adapters.excel;

/** How much room a text takes in a column, whose width counts the digits that fit into it. */
final class TextWidth {
    /** What is wider than a digit: everything from the first radical of CJK on. */
    private static final int FIRST_WIDE = 0x2E80;

    private TextWidth() {}

    /** How many lines a text makes when it is wrapped. */
    static int lines(String text, double width) {
        return text.lines()
                .mapToInt(line -> (int) Math.ceil(Math.max(1, width(line)) / (width - 1)))
                .sum();
    }

    private static int width(String line) {
        return line.codePoints().map(c -> c >= FIRST_WIDE || isQuote(c) ? 2 : 1).sum();
    }

    /** Chinese type gives these the width of a character. */
    private static boolean isQuote(int c) {
        return c == '“' || c == '”' || c == '‘' || c == '’' || c == '…' || c == '—';
    }
}
