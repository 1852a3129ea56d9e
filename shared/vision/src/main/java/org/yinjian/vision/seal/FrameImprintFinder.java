package org.yinjian.vision.seal;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.reading.InkColour;

/**
 * Finds square and triangular chops by their red frames: a person's name chop, a 验讫 in a triangle. What stands in them is
 * not read: no unit's official seal has such a shape, so that a person looks or the form bears none.
 */
public final class FrameImprintFinder implements ImprintFinder {
    /** The least ink of a frame; paler ones are left to the eye. */
    private static final int THRESHOLD = 45;
    /** Of what lies just inside the frame inked, at most: more is a red picture. */
    private static final double MOST_BEHIND = 0.5;
    /** Of what the frame holds inked: less is a box of a form, more a plaster. */
    private static final double LEAST_INSIDE = 0.06;

    private static final double MOST_INSIDE = 0.7;

    private final int workingSide;

    /** @param workingSide longer side of the page, in pixels, at which frames are sought */
    public FrameImprintFinder(int workingSide) {
        this.workingSide = workingSide;
    }

    @Override
    public List<Imprint> find(Mat page, PageContext context) {
        double scale = Math.min(1, (double) workingSide / Math.max(page.cols(), page.rows()));
        try (PointerScope _ = new PointerScope()) {
            Mat small = new Mat();
            Size size = new Size(Math.max(1, (int) (page.cols() * scale)), Math.max(1, (int) (page.rows() * scale)));
            opencv_imgproc.resize(page, small, size, 0, 0, opencv_imgproc.INTER_AREA);
            double pageSide = context.pageSide(Math.max(page.cols(), page.rows())) * scale;
            WhitenedPage whitened = WhitenedPage.of(small, pageSide);
            try (InkPlanes planes = InkPlanes.of(small, whitened, 1)) {
                return imprints(planes.plane(InkColour.RED), context, scale);
            }
        }
    }

    private static List<Imprint> imprints(InkPlane plane, PageContext context, double scale) {
        List<Imprint> imprints = new ArrayList<>();
        double pixelsPerMm = context.workingScale(plane.width(), scale);
        for (Frame frame : FrameSearch.search(plane, THRESHOLD, pixelsPerMm)) {
            if (isChop(plane, frame)) {
                imprints.add(imprint(plane, frame, context, scale));
            }
        }
        return imprints;
    }

    private static boolean isChop(InkPlane plane, Frame frame) {
        double inside = frame.inside(plane, THRESHOLD);
        return frame.drawn(plane, THRESHOLD) >= RimMeasure.WHOLE
                && frame.behind(plane, THRESHOLD) <= MOST_BEHIND
                && inside >= LEAST_INSIDE
                && inside <= MOST_INSIDE;
    }

    private static Imprint imprint(InkPlane plane, Frame frame, PageContext context, double scale) {
        Box box = frame.box(plane, scale);
        Imprint imprint = Imprint.unread(
                frame.corners().size() == 3 ? ImprintShape.TRIANGULAR : ImprintShape.SQUARE,
                box,
                context.pixelsPerMillimetre().map(pixels -> frame.longestSide() / scale / pixels),
                frame.drawn(plane, THRESHOLD),
                frame.inside(plane, THRESHOLD));
        return context.overlaid(box) ? imprint.laidOver() : imprint;
    }
}
