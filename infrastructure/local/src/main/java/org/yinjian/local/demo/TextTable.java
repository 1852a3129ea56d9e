package org.yinjian.local.demo;

import java.util.ArrayList;
import java.util.List;

/** A table of text for a terminal, in which a Chinese character is two columns wide. */
public final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();
    private final int widest;

    /** @param widest columns of a cell before it is cut */
    public TextTable(int widest, String... titles) {
        this.widest = widest;
        rows.add(List.of(titles));
    }

    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            line(text, rows.get(i));
            if (i == 0) {
                text.append("  ").append("─".repeat(width())).append('\n');
            }
        }
        return text.toString();
    }

    private void line(StringBuilder text, List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            String cell = cut(row.get(column), widest);
            text.append("  ").append(cell).append(" ".repeat(columnWidth(column) - width(cell)));
        }
        text.append('\n');
    }

    private int width() {
        int sum = 0;
        for (int column = 0; column < rows.getFirst().size(); column++) {
            sum += columnWidth(column) + 2;
        }
        return sum - 2;
    }

    private int columnWidth(int column) {
        return rows.stream()
                .mapToInt(row -> width(cut(row.get(column), widest)))
                .max()
                .orElse(0);
    }

    static String cut(String text, int widest) {
        StringBuilder kept = new StringBuilder();
        int width = 0;
        for (int c : text.replaceAll("\\s+", " ").codePoints().toArray()) {
            width += width(c);
            if (width > widest - 1) {
                return kept.append('…').toString();
            }
            kept.appendCodePoint(c);
        }
        return kept.toString();
    }

    private static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int codePoint) {
        boolean wide = (codePoint >= 0x2E80 && codePoint <= 0xFE4F)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
