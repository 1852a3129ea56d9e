package org.yinjian.adapters.pdfbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.yinjian.adapters.cms.CmsSignature;
import org.yinjian.core.reading.DigitalSignature;
import org.yinjian.core.reading.DigitalSignature.Integrity;

/** The digital signatures of a PDF: who, when, over what, and whether the signed bytes are still the same. */
public final class PdfSignatures {
    private static final int MOST = 50;

    /** Signatures whose contents are a CMS message over the signed bytes; others are told of unchecked. */
    private static final Set<String> DETACHED = Set.of("adbe.pkcs7.detached", "ETSI.CAdES.detached");

    private PdfSignatures() {}

    /** None where the file bears none or cannot be opened. */
    public static List<DigitalSignature> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<DigitalSignature> signatures = new ArrayList<>();
            for (PDSignatureField field : document.getSignatureFields()) {
                PDSignature signature = field.getSignature();
                if (signature != null && signatures.size() < MOST) {
                    signatures.add(of(signature, page(document, field), pdf));
                }
            }
            return signatures;
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static DigitalSignature of(PDSignature signature, Optional<Integer> page, byte[] pdf) throws IOException {
        Optional<Calendar> moment = Optional.ofNullable(signature.getSignDate());
        Optional<String> name = Optional.ofNullable(signature.getName()).filter(text -> !text.isBlank());
        SignedRange range = SignedRange.of(signature.getByteRange(), pdf);
        boolean detached = signature.getSubFilter() != null && DETACHED.contains(signature.getSubFilter());
        if (!detached || !range.isPlausible()) {
            Integrity integrity = detached ? Integrity.BROKEN : Integrity.UNCHECKED;
            return new DigitalSignature(name, moment.map(Calendar::toInstant), integrity, range.coversAll(), page);
        }
        CmsSignature.Checked checked = CmsSignature.check(range.contents(), range.signed());
        return new DigitalSignature(
                checked.signer().or(() -> name),
                moment.map(Calendar::toInstant),
                checked.integrity(),
                range.coversAll(),
                page);
    }

    /** The page on which the signature shows; none of one without an area. */
    private static Optional<Integer> page(PDDocument document, PDSignatureField field) {
        for (PDAnnotationWidget widget : field.getWidgets()) {
            PDRectangle place = widget.getRectangle();
            PDPage page = widget.getPage();
            if (place != null && place.getWidth() > 0 && place.getHeight() > 0 && page != null) {
                int index = document.getPages().indexOf(page);
                return index < 0 ? Optional.empty() : Optional.of(index + 1);
            }
        }
        return Optional.empty();
    }
}
