package org.yinjian.testkit.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small word processor document: paragraphs and tables, and at most one picture. */
public final class Docx {
    private static final String NAMESPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture\"""";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = HEAD + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/>\
            <Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String ROOT = relations(
            "rId1",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
            "word/document.xml");
    private static final String PICTURES = relations(
            "rId7", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", "media/image1.jpeg");
    private static final int TWENTIETHS_PER_MM = 57;
    private static final long EMU_PER_MM = 36_000;

    private final StringBuilder body = new StringBuilder();
    private Optional<byte[]> picture = Optional.empty();

    /** One cell: what it says, how wide it is, and whether it goes on from the cell above. */
    public record TableCell(String text, double widthMm, int columns, Merge merge) {}

    /** How a cell is joined with those above and below it. */
    public enum Merge {
        NONE,
        FIRST,
        CONTINUED
    }

    public Docx paragraph(String text) {
        body.append(words(text));
        return this;
    }

    /** The picture that a cell whose text is {@link #PORTRAIT} shows. */
    public Docx portrait(byte[] jpeg) {
        picture = Optional.of(jpeg);
        return this;
    }

    /** The text of a cell that shows the picture. */
    public static final String PORTRAIT = "\u0000portrait";

    /**
     * A table with rules.
     *
     * @param gridMm the widths of the grid's columns, which cells span
     */
    public Docx table(List<Double> gridMm, List<List<TableCell>> rows) {
        body.append("<w:tbl><w:tblPr><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            body.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:color=\"000000\"/>");
        }
        body.append("</w:tblBorders></w:tblPr><w:tblGrid>");
        gridMm.forEach(width -> body.append("<w:gridCol w:w=\"")
                .append(Math.round(width * TWENTIETHS_PER_MM))
                .append("\"/>"));
        body.append("</w:tblGrid>");
        for (List<TableCell> row : rows) {
            body.append("<w:tr>");
            row.forEach(cell -> body.append(cell(cell)));
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
        return this;
    }

    public byte[] bytes() {
        String document = HEAD + "<w:document " + NAMESPACES + "><w:body>" + body + "<w:sectPr/></w:body></w:document>";
        List<NamedFile> parts = new ArrayList<>();
        parts.add(part("[Content_Types].xml", TYPES));
        parts.add(part("_rels/.rels", ROOT));
        parts.add(part("word/document.xml", document));
        picture.ifPresent(jpeg -> {
            parts.add(part("word/_rels/document.xml.rels", PICTURES));
            parts.add(new NamedFile("word/media/image1.jpeg", jpeg));
        });
        return Archive.zip(parts, StandardCharsets.UTF_8);
    }

    private static String cell(TableCell cell) {
        String merge =
                switch (cell.merge()) {
                    case NONE -> "";
                    case FIRST -> "<w:vMerge w:val=\"restart\"/>";
                    case CONTINUED -> "<w:vMerge/>";
                };
        String content = cell.text().equals(PORTRAIT) ? drawing() : words(cell.text());
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + Math.round(cell.widthMm() * TWENTIETHS_PER_MM)
                + "\" w:type=\"dxa\"/><w:gridSpan w:val=\"" + cell.columns() + "\"/>" + merge + "</w:tcPr>" + content
                + "</w:tc>";
    }

    private static String words(String text) {
        StringBuilder paragraphs = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            paragraphs
                    .append("<w:p><w:r><w:t xml:space=\"preserve\">")
                    .append(escaped(line))
                    .append("</w:t></w:r></w:p>");
        }
        return paragraphs.toString();
    }

    private static String drawing() {
        String size = "cx=\"" + 25 * EMU_PER_MM + "\" cy=\"" + 35 * EMU_PER_MM + "\"";
        return "<w:p><w:r><w:drawing><wp:inline><wp:extent " + size
                + "/><wp:docPr id=\"1\" name=\"portrait\"/><a:graphic>"
                + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
                + "<pic:cNvPr id=\"1\" name=\"portrait\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId7\"/>"
                + "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "
                + size
                + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
                + "</a:graphic></wp:inline></w:drawing></w:r></w:p>";
    }

    private static String relations(String id, String type, String target) {
        return HEAD
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\""
                + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static NamedFile part(String name, String text) {
        return new NamedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
