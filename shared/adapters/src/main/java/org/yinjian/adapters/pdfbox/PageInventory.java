package org.yinjian.adapters.pdfbox;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Walks a page's content stream, forms included, and notes what is drawn, without drawing it. */
final class PageInventory extends PDFGraphicsStreamEngine {
    private static final double RULE_WIDTH_POINTS = 3;
    private static final double RULE_HEIGHT_POINTS = 8;

    private final PageSpace space;
    private final Deadline deadline;
    private final GeneralPath path = new GeneralPath();
    private final List<PageContents.DrawnImage> images = new ArrayList<>();
    private final RedMarks red = new RedMarks();
    private final List<Rectangle2D> verticalRules = new ArrayList<>();
    private boolean curved;
    private boolean painted;
    private int visibleGlyphs;

    private PageInventory(PDPage page, PageSpace space, Deadline deadline) {
        super(page);
        this.space = space;
        this.deadline = deadline;
    }

    static PageContents of(PDPage page, PageSpace space, Deadline deadline) throws IOException {
        PageInventory inventory = new PageInventory(page, space, deadline);
        inventory.processPage(page);
        PageAnnotations annotations = PageAnnotations.of(page);
        return new PageContents(
                inventory.images,
                inventory.visibleGlyphs,
                inventory.painted,
                inventory.red.sealSized(),
                inventory.verticalRules,
                annotations.stamps(space),
                annotations.areDrawn());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    public void drawImage(PDImage image) {
        AffineTransform matrix =
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        Rectangle2D place = space.shown(matrix.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D());
        if (place.getWidth() >= 1 && place.getHeight() >= 1) {
            double skew = Math.abs(matrix.getShearX()) + Math.abs(matrix.getShearY());
            boolean upright = matrix.getScaleX() > 0 && matrix.getScaleY() > 0 && skew < 1e-3 * matrix.getScaleX();
            images.add(new PageContents.DrawnImage(image, place, upright));
        }
    }

    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        String text = font.toUnicode(code);
        if (mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP && (text == null || !text.isBlank())) {
            visibleGlyphs++;
            if (RedMarks.isRed(rgb(getGraphicsState().getNonStrokingColor()))) {
                red.add(space.shown(matrix.createAffineTransform()
                        .createTransformedShape(new Rectangle2D.Double(0, 0, Math.max(0.1, displacement.getX()), 1))
                        .getBounds2D()));
            }
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x1, y1);
        }
        path.curveTo(x1, y1, x2, y2, x3, y3);
        curved = true;
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D point = path.getCurrentPoint();
        return point == null ? new Point2D.Float() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
        curved = false;
    }

    @Override
    public void clip(int windingRule) {
        // what is cut away by clipping is noted as if it were seen
    }

    @Override
    public void strokePath() throws IOException {
        paint(getGraphicsState().getStrokingColor());
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        paint(getGraphicsState().getNonStrokingColor());
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        paint(getGraphicsState().getStrokingColor());
    }

    @Override
    public void shadingFill(COSName name) {
        painted = true;
    }

    private void paint(PDColor colour) throws IOException {
        Rectangle2D place = space.shown(path.getBounds2D());
        int rgb = rgb(colour);
        painted |= rgb != 0xFFFFFF;
        if (place.getWidth() <= RULE_WIDTH_POINTS && place.getHeight() >= RULE_HEIGHT_POINTS) {
            verticalRules.add(place);
        } else if (!curved && place.getHeight() >= RULE_HEIGHT_POINTS && rgb != 0xFFFFFF) {
            addSides(place);
        }
        if (RedMarks.isRed(rgb)) {
            red.add(place);
        }
        endPath();
    }

    /** A stroked rectangle is a cell: its left and right sides are rules. */
    private void addSides(Rectangle2D place) {
        verticalRules.add(new Rectangle2D.Double(place.getMinX(), place.getMinY(), 0, place.getHeight()));
        verticalRules.add(new Rectangle2D.Double(place.getMaxX(), place.getMinY(), 0, place.getHeight()));
    }

    /** Patterns and broken colour spaces count as black. */
    private static int rgb(PDColor colour) throws IOException {
        if (colour == null || colour.getColorSpace() == null || colour.isPattern()) {
            return 0;
        }
        try {
            return colour.toRGB();
        } catch (UnsupportedOperationException | IllegalArgumentException unknown) {
            return 0;
        }
    }
}
