package org.yinjian.adapters.office;

import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of WordprocessingML's paragraphs as it is shown: insertions with it, deletions, fields' codes and ruby left out. */
final class DocxText {
    /** Ticked and empty boxes of the Wingdings fonts, the usual way to tick a box in Word. */
    private static final Map<String, String> SYMBOLS =
            Map.of("F0FE", "☑", "F052", "☑", "F0FC", "√", "F050", "√", "F0A8", "□", "F06F", "□", "F0A3", "□");

    private DocxText() {}

    /** A paragraph's text; line breaks and paragraphs inside begin a new line. */
    static String of(Element paragraph) {
        StringBuilder text = new StringBuilder();
        runs(paragraph, text);
        return text.toString();
    }

    private static void runs(Node parent, StringBuilder text) {
        for (Element child : Markup.children(parent)) {
            switch (Markup.name(child)) {
                case "t" -> text.append(characters(child));
                case "tab", "ptab" -> text.append(' ');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "sym" -> text.append(SYMBOLS.getOrDefault(Markup.attribute(child, "char"), ""));
                case "p" -> runs(child, text.append('\n'));
                case "del", "delText", "moveFrom", "instrText", "Fallback", "pPr", "rPr", "rt" -> {}
                default -> runs(child, text);
            }
        }
    }

    /** The document's own tree knows no {@code getTextContent}. */
    private static String characters(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
        return text.toString();
    }
}
