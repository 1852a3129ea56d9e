package org.yinjian.adapters.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Walks WordprocessingML (ECMA-376 part 1, chapter 17): paragraphs and tables in content controls, tracked insertions and
 * text boxes as well; deletions and the fallbacks of newer markup are left out.
 */
final class DocxBody {
    private static final int MOST_ROWS = 1000;
    private static final int MOST_COLUMNS = 63;
    private static final int DEEPEST = 100;
    /** Ticked and empty boxes of the Wingdings fonts, the usual way to tick a box in Word. */
    private static final Map<String, String> SYMBOLS =
            Map.of("F0FE", "☑", "F052", "☑", "F0FC", "√", "F050", "√", "F0A8", "□", "F06F", "□", "F0A3", "□");

    private final MarkupPage page;
    private final List<DocxPicture> pictures = new ArrayList<>();
    private int textLength;
    private int tables;

    private DocxBody(MarkupPage page) {
        this.page = page;
    }

    /** Lays the body out on the page. */
    static DocxBody layOut(Node body, MarkupPage page) {
        DocxBody walk = new DocxBody(page);
        walk.blocks(body, 0);
        return walk;
    }

    /** Every picture in the body, in order. */
    List<DocxPicture> pictures() {
        return List.copyOf(pictures);
    }

    /** Whether there is next to no text: a document that only carries pictures. */
    boolean isOnlyPictures() {
        return tables == 0 && textLength < 30 && !pictures.isEmpty();
    }

    private void blocks(Node parent, int depth) {
        for (Element child : children(parent)) {
            switch (name(child)) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child, depth + 1);
                default -> {
                    if (isTransparent(child) && depth < DEEPEST) {
                        blocks(child, depth + 1);
                    }
                }
            }
        }
    }

    private void paragraph(Element paragraph) {
        String text = text(paragraph);
        textLength += text.strip().length();
        page.addText(text);
        for (DocxPicture picture : DocxPicture.in(paragraph)) {
            pictures.add(picture);
            if (picture.maybeSeal()) {
                page.addSeal(picture);
            }
            if (!picture.isPageSized()) {
                page.addPicture(picture.face());
            }
        }
    }

    private void table(Element table, int depth) {
        tables++;
        List<Element> nested = new ArrayList<>();
        List<MarkupPage.TableCell> cells = new ArrayList<>();
        Map<Integer, Integer> openByColumn = new HashMap<>();
        List<Element> rows = rows(table, "tr");
        for (int row = 0; row < Math.min(rows.size(), MOST_ROWS); row++) {
            int column = number(rows.get(row), "trPr", "gridBefore").orElse(0);
            for (Element cell : rows(rows.get(row), "tc")) {
                int span = Math.clamp(number(cell, "tcPr", "gridSpan").orElse(1), 1, MOST_COLUMNS);
                if (column + span > MOST_COLUMNS) {
                    break;
                }
                cell(cell, row, column, span, cells, openByColumn);
                nested.addAll(rows(cell, "tbl"));
                column += span;
            }
        }
        page.addTable(cells);
        if (depth < DEEPEST) {
            nested.forEach(inner -> table(inner, depth + 1));
        }
    }

    private void cell(
            Element cell,
            int row,
            int column,
            int span,
            List<MarkupPage.TableCell> cells,
            Map<Integer, Integer> openByColumn) {
        Optional<Element> merge = child(cell, "tcPr").flatMap(properties -> child(properties, "vMerge"));
        Integer open = openByColumn.get(column);
        boolean continues = merge.isPresent() && !"restart".equals(value(merge.get()));
        if (continues && open != null) {
            cells.set(open, taller(cells.get(open), row));
            return;
        }
        List<DocxPicture> inside = DocxPicture.in(cell);
        pictures.addAll(inside);
        List<Double> faces = inside.stream().map(DocxPicture::face).toList();
        List<String> paragraphs = rows(cell, "p").stream().map(DocxBody::text).toList();
        List<DocxPicture> seals = inside.stream().filter(DocxPicture::maybeSeal).toList();
        cells.add(new MarkupPage.TableCell(row, column, 1, span, paragraphs, faces, seals));
        if (merge.isPresent()) {
            openByColumn.put(column, cells.size() - 1);
        } else {
            openByColumn.remove(column);
        }
    }

    private static MarkupPage.TableCell taller(MarkupPage.TableCell upper, int lastRow) {
        return new MarkupPage.TableCell(
                upper.row(),
                upper.column(),
                lastRow - upper.row() + 1,
                upper.columnSpan(),
                upper.paragraphs(),
                upper.portraits(),
                upper.seals());
    }

    /** The elements of that name directly inside, or inside what only wraps them. */
    private static List<Element> rows(Node parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            if (name(child).equals(name)) {
                found.add(child);
            } else if (isTransparent(child)) {
                found.addAll(rows(child, name));
            }
        }
        return found;
    }

    private static boolean isTransparent(Element element) {
        return switch (name(element)) {
            case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "AlternateContent", "Choice" -> true;
            default -> false;
        };
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        runs(paragraph, text);
        return text.toString();
    }

    private static void runs(Node parent, StringBuilder text) {
        for (Element child : children(parent)) {
            switch (name(child)) {
                case "t" -> text.append(characters(child));
                case "tab", "ptab" -> text.append(' ');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "sym" -> text.append(SYMBOLS.getOrDefault(attribute(child, "char"), ""));
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

    private static Optional<Integer> number(Element parent, String properties, String name) {
        return child(parent, properties)
                .flatMap(found -> child(found, name))
                .map(DocxBody::value)
                .filter(value -> value.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }

    private static Optional<Element> child(Node parent, String name) {
        return children(parent).stream()
                .filter(element -> name(element).equals(name))
                .findFirst();
    }

    private static String value(Element element) {
        return attribute(element, "val");
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    static String name(Node node) {
        return node.getLocalName() == null ? "" : node.getLocalName();
    }

    static List<Element> children(Node parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .flatMap(node -> node instanceof Element element ? Stream.of(element) : Stream.empty())
                .toList();
    }
}
