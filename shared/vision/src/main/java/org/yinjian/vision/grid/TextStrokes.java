package org.yinjian.vision.grid;

import java.util.List;
import org.yinjian.core.reading.Box;

/**
 * Tells rules from the strokes of large or bold text, as in a form's title: a stroke lies well inside its line of text, a
 * rule beside it or beyond it.
 */
final class TextStrokes {
    /** Share of a line's height, above and below, in which a rule may stand: detectors leave room around the text. */
    private static final double BESIDE = 0.15;
    /** An upright stroke is no longer than this share of its line's height; a rule parts the whole row. */
    private static final double STROKE = 0.9;

    private TextStrokes() {}

    /** The level rules that are no strokes; only lines of text wider than high are looked at. */
    static List<Rule> withoutLevel(List<Rule> rules, List<Box> text) {
        return rules.stream()
                .filter(rule -> text.stream().noneMatch(line -> isLevelStroke(rule, line)))
                .toList();
    }

    /** The plumb rules that are no strokes. */
    static List<Rule> withoutPlumb(List<Rule> rules, List<Box> text) {
        return rules.stream()
                .filter(rule -> text.stream().noneMatch(line -> isPlumbStroke(rule, line)))
                .toList();
    }

    private static boolean isLevelStroke(Rule rule, Box line) {
        double edge = BESIDE * line.height();
        return line.width() > line.height()
                && rule.from() >= line.x()
                && rule.to() <= line.right()
                && rule.middle() > line.y() + edge
                && rule.middle() < line.bottom() - edge;
    }

    private static boolean isPlumbStroke(Rule rule, Box line) {
        return rule.length() <= STROKE * line.height()
                && rule.from() >= line.y()
                && rule.to() <= line.bottom()
                && rule.middle() > line.x()
                && rule.middle() < line.right();
    }
}
