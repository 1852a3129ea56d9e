package org.yinjian.evaluation.seals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yinjian.evaluation.seals.SealsScore.Judged;

/**
 * Seals that must pass and did not.
 *
 * @param visible of these, every character at least so visible that it counts
 * @param exact of these, the text read to the character
 */
record Stopped(int all, int visible, int exact) {
    /** By the defects that were named together. */
    static Map<String, Stopped> of(List<Judged> judged) {
        Map<String, Stopped> rows = new TreeMap<>();
        for (Judged one : judged) {
            if (one.truth().passes() && !one.result().known().passes()) {
                rows.merge(String.join(" + ", one.result().known().defects()), of(one), Stopped::plus);
            }
        }
        return rows;
    }

    private static Stopped of(Judged one) {
        boolean visible = one.truth().leastVisible() >= SealsScore.VISIBLE;
        boolean exact = one.truth().text().equals(one.result().text());
        return new Stopped(1, visible ? 1 : 0, exact ? 1 : 0);
    }

    private Stopped plus(Stopped other) {
        return new Stopped(all + other.all, visible + other.visible, exact + other.exact);
    }
}
