package org.yinjian.core.form;

import java.util.List;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Line;

/**
 * Where a field's value stands, once its label was found.
 *
 * @param box the place of the value, pixels of the page
 * @param lines the value's lines in reading order, the label's own words removed
 * @param ink share of dark pixels in it, 0 to 1
 */
record LabelledCell(Box box, List<Line> lines, double ink) {
    LabelledCell {
        lines = List.copyOf(lines);
    }
}
