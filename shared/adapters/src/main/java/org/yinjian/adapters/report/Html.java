package org.yinjian.adapters.report;

import java.net.URI;
import java.net.URISyntaxException;

/** HTML put together so that nothing gets in unescaped: text and attribute values are escaped here and nowhere else. */
final class Html {
    private final StringBuilder out = new StringBuilder(1 << 16);

    /** Opens an element; {@code attributes} are names and values by turns. */
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    /** An element that never has content: written so that XML parsers take it, too. */
    Html empty(String element, String... attributes) {
        open(element, attributes);
        out.setCharAt(out.length() - 1, '/');
        out.append('>');
        return this;
    }

    Html close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** Text that somebody wrote. */
    Html text(String text) {
        escape(text);
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    /** A whole element with text in it. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** Markup of this package's own; never anything that was read from a file. */
    Html ownMarkup(String markup) {
        out.append(markup);
        return this;
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(allowed(c) ? c : '\uFFFD');
            }
        });
    }

    /** No control characters, no halves of pairs, none that turn the direction of the text around, no noncharacters. */
    private static boolean allowed(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean turning = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean none = (c & 0xFFFE) == 0xFFFE;
        return !control && !half && !turning && !none;
    }

    /** A path relative to the page, as a link's target. */
    static String path(String path) {
        try {
            return new URI(null, null, "./" + path, null).toASCIIString();
        } catch (URISyntaxException noPath) {
            return "#";
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
