package org.yinjian.functions.office.review;

/** Writes HTML; everything that is not a tag of this program is escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Markup of this program's own; never anything that came from outside. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(Object value) {
        out.append(escape(String.valueOf(value)));
        return this;
    }

    /** An element with text in it. */
    Html element(String name, Object value) {
        return raw("<" + name + ">").text(value).raw("</" + name + ">");
    }

    static Html page(String title) {
        return new Html()
                .raw("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>")
                .text(title)
                .raw("</title><link rel=\"stylesheet\" href=\"/desk.css\"></head><body><main>")
                .element("h1", title);
    }

    String end() {
        return out.append("</main></body></html>\n").toString();
    }

    /** For text and for attributes in double quotes. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
