package org.yinjian.core.review;

import java.util.List;

/** A letter as a page of HTML that every mail program shows: no script, no picture, nothing from elsewhere. */
final class LetterHtml {
    private static final String HEAD = "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"></head>\n"
            + "<body style=\"font-family:'Microsoft YaHei','PingFang SC',sans-serif;font-size:15px;"
            + "line-height:1.7;color:#1f2329;max-width:46em\">\n";

    private final StringBuilder html = new StringBuilder(HEAD);

    /** Lines of plain text as paragraphs. */
    static String of(String text) {
        LetterHtml page = new LetterHtml();
        text.lines().filter(line -> !line.isBlank()).forEach(page::paragraph);
        return page.page();
    }

    void paragraph(String text) {
        html.append("<p style=\"margin:.5em 0\">").append(escaped(text)).append("</p>\n");
    }

    void list(List<String> entries) {
        html.append("<ul style=\"margin:.5em 0\">\n");
        entries.forEach(entry -> html.append("<li>").append(escaped(entry)).append("</li>\n"));
        html.append("</ul>\n");
    }

    void item(String heading, List<String> details) {
        html.append(
                        "<div style=\"margin:1em 0;padding:.5em 1em;border-left:4px solid #c7352c;background:#faf6f5\">\n<b>")
                .append(escaped(heading))
                .append("</b>\n");
        details.forEach(detail -> html.append("<div>").append(escaped(detail)).append("</div>\n"));
        html.append("</div>\n");
    }

    String page() {
        return html + "</body></html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
