package org.yinjian.adapters.report;

import java.util.List;
import java.util.Locale;

/** A chart of horizontal bars as inline SVG, readable without a script and by a screen reader. */
final class BarChart {
    private static final int ROW = 30;
    private static final int LABELS = 150;
    private static final int BARS = 360;
    private static final int NUMBERS = 50;

    private BarChart() {}

    /** One bar; {@code tone} is a class of the page's style. */
    record Bar(String label, long value, String tone) {}

    static void draw(Html html, String title, List<Bar> bars) {
        long greatest = Math.max(1, bars.stream().mapToLong(Bar::value).max().orElse(1));
        int width = LABELS + BARS + NUMBERS;
        int height = ROW * bars.size();
        html.open("figure").element("figcaption", title);
        html.open(
                "svg",
                "viewBox",
                "0 0 %d %d".formatted(width, height),
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(height),
                "role",
                "img",
                "aria-label",
                title + "：" + described(bars));
        for (int i = 0; i < bars.size(); i++) {
            bar(html, bars.get(i), i * ROW, BARS * bars.get(i).value() / (double) greatest);
        }
        html.close("svg").close("figure").line();
    }

    private static void bar(Html html, Bar bar, int top, double length) {
        String baseline = String.valueOf(top + ROW / 2 + 5);
        html.element("text", bar.label(), "x", String.valueOf(LABELS - 10), "y", baseline, "text-anchor", "end");
        html.open(
                        "rect",
                        "class",
                        bar.tone(),
                        "x",
                        String.valueOf(LABELS),
                        "y",
                        String.valueOf(top + 5),
                        "width",
                        String.format(Locale.ROOT, "%.1f", Math.max(length, bar.value() > 0 ? 2 : 0)),
                        "height",
                        String.valueOf(ROW - 10),
                        "rx",
                        "3")
                .close("rect");
        html.element(
                "text",
                String.valueOf(bar.value()),
                "x",
                String.format(Locale.ROOT, "%.1f", LABELS + length + 8),
                "y",
                baseline);
    }

    private static String described(List<Bar> bars) {
        return bars.stream()
                .map(bar -> bar.label() + " " + bar.value())
                .reduce((one, other) -> one + "，" + other)
                .orElse("");
    }
}
