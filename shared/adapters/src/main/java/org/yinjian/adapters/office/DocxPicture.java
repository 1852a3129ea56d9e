package org.yinjian.adapters.office;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A picture as placed in a Word document.
 *
 * @param relation the relationship that leads to its bytes
 * @param widthMm as shown; 0 when not said
 * @param heightMm as shown; 0 when not said
 */
record DocxPicture(String relation, double widthMm, double heightMm) {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final double EMU_PER_MM = 36_000;
    /** A picture shown as large as this is a page that somebody scanned, not a portrait or a seal. */
    private static final double PAGE_MM = 90;

    /** Seals are 30 to 60 mm wide; a picture of one has a margin, or was made a little smaller. */
    private static final double LEAST_SEAL_MM = 25;

    private static final double GREATEST_SEAL_MM = 75;

    /** Every picture below an element, in order; those of text boxes and nested tables included. */
    static List<DocxPicture> in(Node element) {
        List<DocxPicture> pictures = new ArrayList<>();
        collect(element, 0, 0, pictures);
        return pictures;
    }

    /** 1 where it is shown in the shape and size of an identity portrait (one or two inches), else 0. */
    double face() {
        double ratio = widthMm > 0 ? heightMm / widthMm : 0;
        return ratio >= 1.15 && ratio <= 1.7 && widthMm >= 15 && widthMm <= 60 ? 1 : 0;
    }

    /** Whether it is shown as large as a seal, about as wide as high, and is no portrait. */
    boolean maybeSeal() {
        double ratio = widthMm > 0 ? heightMm / widthMm : 0;
        return ratio >= 0.87 && ratio < 1.15 && widthMm >= LEAST_SEAL_MM && widthMm <= GREATEST_SEAL_MM;
    }

    boolean isPageSized() {
        return Math.max(widthMm, heightMm) >= PAGE_MM;
    }

    private static void collect(Node node, double width, double height, List<DocxPicture> pictures) {
        double shownWidth = width;
        double shownHeight = height;
        for (Element child : Markup.children(node)) {
            switch (Markup.name(child)) {
                case "extent" -> {
                    shownWidth = millimetres(child.getAttribute("cx"));
                    shownHeight = millimetres(child.getAttribute("cy"));
                }
                case "blip" -> add(child.getAttributeNS(RELATIONSHIPS, "embed"), width, height, pictures);
                case "imagedata" -> add(child.getAttributeNS(RELATIONSHIPS, "id"), width, height, pictures);
                case "Fallback", "del" -> {}
                default -> collect(child, shownWidth, shownHeight, pictures);
            }
        }
    }

    private static void add(String relation, double width, double height, List<DocxPicture> pictures) {
        if (!relation.isEmpty()) {
            pictures.add(new DocxPicture(relation, width, height));
        }
    }

    private static double millimetres(String emu) {
        return emu.matches("\\d{1,12}") ? Long.parseLong(emu) / EMU_PER_MM : 0;
    }
}
