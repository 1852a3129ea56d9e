package org.yinjian.core.notice;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.campaign.FieldPlace;

/**
 * A blank form as far as its cells tell.
 *
 * @param title such as …推举活动报名表; empty where none was found
 * @param opinions the cells that the seal belongs into
 * @param fields in the order of the form
 * @param unplaced short texts in its tables that were taken for nothing: perhaps labels
 * @param texts all that is printed on it, a cell or line each, in reading order
 */
public record FormOutline(
        Optional<String> title,
        List<Opinion> opinions,
        List<OutlinedField> fields,
        List<String> unplaced,
        List<String> texts) {
    /** Where no form is at hand. */
    public static final FormOutline NONE =
            new FormOutline(Optional.empty(), List.of(), List.of(), List.of(), List.of());

    public FormOutline {
        opinions = List.copyOf(opinions);
        fields = List.copyOf(fields);
        unplaced = List.copyOf(unplaced);
        texts = List.copyOf(texts);
    }

    /**
     * A cell for the unit's opinion.
     *
     * @param label such as 申报人单位意见
     * @param words what is printed where the seal goes, such as （盖章） 年 月 日; empty where nothing is
     */
    public record Opinion(String label, String words) {}

    /**
     * A field of the form.
     *
     * @param label as printed
     * @param known what field that usually is; empty for labels that nobody knows
     * @param hint what the form prints into the value's cell, such as 填写至部门
     * @param doubt why a person should look at it
     */
    public record OutlinedField(
            String label,
            Optional<KnownField> known,
            FieldPlace place,
            Optional<String> hint,
            Optional<String> doubt) {}
}
