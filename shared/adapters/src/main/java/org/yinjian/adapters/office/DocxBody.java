package org.yinjian.adapters.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Walks WordprocessingML (ECMA-376 part 1, chapter 17): paragraphs and tables in content controls, tracked insertions and
 * text boxes as well; deletions and the fallbacks of newer markup are left out.
 */
final class DocxBody {
    private static final int MOST_ROWS = 1000;
    private static final int MOST_COLUMNS = 63;
    private static final int DEEPEST = 100;

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
        for (Element child : Markup.children(parent)) {
            switch (Markup.name(child)) {
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
        String text = DocxText.of(paragraph);
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
        Optional<Element> merge = Markup.child(cell, "tcPr").flatMap(properties -> Markup.child(properties, "vMerge"));
        Integer open = openByColumn.get(column);
        boolean continues = merge.isPresent() && !"restart".equals(Markup.value(merge.get()));
        if (continues && open != null) {
            cells.set(open, taller(cells.get(open), row));
            return;
        }
        List<DocxPicture> inside = DocxPicture.in(cell);
        pictures.addAll(inside);
        List<Double> faces = inside.stream().map(DocxPicture::face).toList();
        List<String> paragraphs = rows(cell, "p").stream().map(DocxText::of).toList();
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
        for (Element child : Markup.children(parent)) {
            if (Markup.name(child).equals(name)) {
                found.add(child);
            } else if (isTransparent(child)) {
                found.addAll(rows(child, name));
            }
        }
        return found;
    }

    private static boolean isTransparent(Element element) {
        return switch (Markup.name(element)) {
            case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "AlternateContent", "Choice" -> true;
            default -> false;
        };
    }

    private static Optional<Integer> number(Element parent, String properties, String name) {
        return Markup.child(parent, properties)
                .flatMap(found -> Markup.child(found, name))
                .map(Markup::value)
                .filter(value -> value.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }
}
