package org.yinjian.core.reading;

import java.util.List;

/**
 * A ruled table on a page.
 *
 * @param box around its outer rules
 * @param cells in reading order
 */
public record Grid(Box box, List<Cell> cells) {
    public Grid {
        cells = List.copyOf(cells);
    }
}
