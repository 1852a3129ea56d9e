package org.yinjian.adapters.pdfbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Line;

/** What was typed into a PDF's form fields and text boxes; it stands in no content stream. */
final class FormValuesOnPage {
    private FormValuesOnPage() {}

    static List<Line> of(PDDocument document, PDPage page, PageSpace space, double scale) throws IOException {
        Map<COSDictionary, PDField> fields = fields(document);
        List<Line> lines = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            String text = text(annotation, fields);
            if (!annotation.isHidden() && !text.isBlank() && annotation.getRectangle() != null) {
                space.box(space.shown(annotation.getRectangle().toGeneralPath().getBounds2D()), scale)
                        .ifPresent(
                                box -> lines.add(new Line(text.strip(), 1, box, Emissions.none(), TextLayer.READER)));
            }
        }
        return lines;
    }

    private static Map<COSDictionary, PDField> fields(PDDocument document) {
        Map<COSDictionary, PDField> fields = new HashMap<>();
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                field.getWidgets().forEach(widget -> fields.put(widget.getCOSObject(), field));
            }
        }
        return fields;
    }

    private static String text(PDAnnotation annotation, Map<COSDictionary, PDField> fields) {
        if (annotation instanceof PDAnnotationWidget) {
            PDField field = fields.get(annotation.getCOSObject());
            return field instanceof PDVariableText ? field.getValueAsString() : "";
        }
        boolean typed = "FreeText".equals(annotation.getSubtype()) && annotation.getContents() != null;
        return typed ? annotation.getContents() : "";
    }
}
