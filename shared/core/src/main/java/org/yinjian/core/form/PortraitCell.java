package org.yinjian.core.form;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Picture;

/** Whether a form bears the portrait that it asks for. */
final class PortraitCell {
    /** From this likeness on a picture on a form is its portrait. */
    private static final double PORTRAIT = 0.5;

    private PortraitCell() {}

    static FieldValue read(FieldSpec field, FormLayout layout, Place place) {
        Optional<Picture> portrait = place.page().pictures().stream()
                .filter(picture -> picture.face() >= PORTRAIT)
                .findFirst();
        if (portrait.isPresent()) {
            return value("true", portrait.get().face(), portrait.get().box(), FieldStatus.READ, place);
        }
        boolean doubtful = !place.page().pictures().isEmpty() || !layout.hasLabel(field);
        Box box = layout.find(field)
                .map(LabelledCell::box)
                .orElse(new Box(0, 0, place.page().width(), place.page().height()));
        return doubtful && !layout.hasLabel(field)
                ? value("false", 0.6, box, FieldStatus.UNSURE, place)
                : value("false", 0.9, box, FieldStatus.READ, place);
    }

    private static FieldValue value(String value, double sure, Box box, FieldStatus status, Place place) {
        return place.field(Optional.of(value), Optional.empty(), status, sure, box, List.of());
    }
}
