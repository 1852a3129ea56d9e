package org.yinjian.core.interpretation;

import java.util.List;
import org.yinjian.core.campaign.FormTemplate;
import org.yinjian.core.certificate.CertificatePage;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.core.form.FormReader;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;
import org.yinjian.core.text.PlainText;

/** Tells what a page is from what stands on it; no name of a file takes part. */
final class PageClassifier {
    /** A form bears most of its labels; on a poor copy at least this share is found. */
    private static final double FORM_LABELS = 0.35;

    /** Share of the page that a portrait sent as a file of its own fills. */
    private static final double PORTRAIT_SHARE = 0.3;

    private static final double PORTRAIT_FACE = 0.5;

    /** Width of a picture that is square but for how it was cut, in heights. */
    private static final double SQUARE = 1.05;

    private final FormReader forms;
    private final FormTemplate template;

    PageClassifier(FormReader forms, FormTemplate template) {
        this.forms = forms;
        this.template = template;
    }

    DocumentKind kindOf(PageReading page) {
        int labels = forms.labelsFound(page);
        boolean titled = page.allLines()
                .map(line -> PlainText.of(line.text()))
                .anyMatch(text -> template.titleMarks().stream().anyMatch(mark -> text.contains(PlainText.of(mark))));
        double needed = template.fields().size() * FORM_LABELS;
        if (labels >= needed || (titled && labels >= needed / 2)) {
            return DocumentKind.REGISTRATION_FORM;
        }
        if (CertificatePage.is(page)) {
            return DocumentKind.HONOUR_CERTIFICATE;
        }
        return portrait(page) ? DocumentKind.ID_PHOTO : DocumentKind.OTHER;
    }

    /** A Word file has one page: the forms of several people that stand on it one under the other, each as a page. */
    List<PageReading> forms(PageReading page) {
        List<PageReading> several = page.grids().stream()
                .map(grid -> page.of(List.of(grid)))
                .filter(alone -> forms.labelsFound(alone) >= template.fields().size() * FORM_LABELS)
                .toList();
        return page.source() == PageSource.MARKUP && several.size() > 1 ? several : List.of(page);
    }

    /** Portraits are higher than wide; a room or a garden in which somebody stands is mostly not. */
    private static boolean portrait(PageReading page) {
        long area = (long) page.width() * page.height();
        boolean wordless = page.allLines()
                        .mapToInt(line -> PlainText.of(line.text()).length())
                        .sum()
                <= 6;
        boolean upright = page.height() > page.width();
        return wordless
                && upright
                && page.pictures().stream()
                        .anyMatch(picture -> picture.face() >= PORTRAIT_FACE
                                && upright(picture.box())
                                && picture.box().area() >= area * PORTRAIT_SHARE);
    }

    /** An identity portrait is higher than wide, or square; a view of something is wide. */
    private static boolean upright(Box box) {
        return box.width() <= box.height() * SQUARE;
    }
}
