package org.yinjian.adapters.pdfbox;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** What is laid over a page and shown with it: stamps, signatures' fields, notes. Hidden ones and those without a place are left out. */
record PageAnnotations(List<PDAnnotation> shown) {
    static PageAnnotations of(PDPage page) throws IOException {
        return new PageAnnotations(page.getAnnotations().stream()
                .filter(annotation -> !annotation.isHidden() && annotation.getRectangle() != null)
                .toList());
    }

    /** Whether any is more than a link or the note behind a mark. */
    boolean areDrawn() {
        return shown.stream()
                .map(PDAnnotation::getSubtype)
                .anyMatch(kind -> !"Link".equals(kind) && !"Popup".equals(kind));
    }

    /** Where one may show a seal, in the space's units. */
    List<Rectangle2D> stamps(PageSpace space) {
        return shown.stream()
                .filter(PageAnnotations::isLaidOver)
                .map(annotation ->
                        space.shown(annotation.getRectangle().toGeneralPath().getBounds2D()))
                .filter(place -> place.getWidth() > 1 && place.getHeight() > 1)
                .toList();
    }

    private static boolean isLaidOver(PDAnnotation annotation) {
        return annotation.getSubtype() != null
                && switch (annotation.getSubtype()) {
                    case "Stamp", "Ink" -> true;
                    case "Widget" ->
                        COSName.SIG.equals(annotation.getCOSObject().getCOSName(COSName.FT));
                    default -> false;
                };
    }
}
