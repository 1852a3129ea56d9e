package org.yinjian.core.form;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;
import org.yinjian.core.text.PlainText;

/** Where values come from. */
record Place(ContentHash document, PageReading page) {
    FieldValue empty(FieldStatus status, Box box) {
        double confidence = status == FieldStatus.BLANK ? 0.95 : 0;
        return field(Optional.empty(), Optional.empty(), status, confidence, box, List.of());
    }

    FieldValue value(FieldSpec field, Decoded decoded, String raw, Box box, CertaintyThresholds thresholds) {
        String value = decoded.value().orElseThrow();
        double needed = ValueDecoder.hasForm(field, value) ? thresholds.regular() : thresholds.irregular();
        boolean certain = !decoded.repaired() && decoded.confidence() >= needed;
        return field(
                decoded.value(),
                Optional.of(PlainText.unspaced(raw)),
                certain ? FieldStatus.READ : FieldStatus.UNSURE,
                decoded.confidence(),
                box,
                decoded.alternatives());
    }

    FieldValue field(
            Optional<String> value,
            Optional<String> raw,
            FieldStatus status,
            double confidence,
            Box box,
            List<String> alternatives) {
        boolean pixels = page.source() != PageSource.MARKUP;
        return new FieldValue(
                value,
                raw,
                status,
                confidence,
                Optional.of(document),
                pixels ? Optional.of(page.page()) : Optional.empty(),
                pixels ? Optional.of(box) : Optional.empty(),
                alternatives);
    }
}
