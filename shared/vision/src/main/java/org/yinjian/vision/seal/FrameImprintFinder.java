package org.yinjian.vision.seal;

import java.util.List;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.reading.InkColour;

/**
 * Finds square and triangular chops by their red frames: a person's name chop, a 验讫 in a triangle. What stands in them is
 * not read: no unit's official seal has such a shape, so that a person looks or the form bears none.
 */
final class FrameImprintFinder {
    /** The least ink of a frame; paler ones are left to the eye. */
    private static final int THRESHOLD = 45;
    /** Of what lies just inside the frame inked, at most: more is a red picture. */
    private static final double MOST_BEHIND = 0.5;
    /** Of what the frame holds inked: less is a box of a form, more a plaster. */
    private static final double LEAST_INSIDE = 0.06;

    private static final double MOST_INSIDE = 0.7;

    private FrameImprintFinder() {}

    static List<Imprint> find(InkedPage page) {
        InkPlane plane = page.plane(InkColour.RED);
        return FrameSearch.search(plane, THRESHOLD, page.pixelsPerMm()).stream()
                .filter(frame -> isChop(plane, frame))
                .map(frame -> imprint(page, plane, frame))
                .toList();
    }

    private static boolean isChop(InkPlane plane, Frame frame) {
        double inside = frame.inside(plane, THRESHOLD);
        return frame.drawn(plane, THRESHOLD) >= RimMeasure.WHOLE
                && frame.behind(plane, THRESHOLD) <= MOST_BEHIND
                && inside >= LEAST_INSIDE
                && inside <= MOST_INSIDE;
    }

    private static Imprint imprint(InkedPage page, InkPlane plane, Frame frame) {
        PageContext context = page.context();
        Box box = frame.box(plane, page.scale());
        Imprint imprint = Imprint.unread(
                frame.corners().size() == 3 ? ImprintShape.TRIANGULAR : ImprintShape.SQUARE,
                box,
                context.pixelsPerMillimetre().map(pixels -> frame.longestSide() / page.scale() / pixels),
                frame.drawn(plane, THRESHOLD),
                frame.inside(plane, THRESHOLD));
        return context.overlaid(box) ? imprint.laidOver() : imprint;
    }
}
