package org.yinjian.testkit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.reading.InkColour;
import org.yinjian.core.reading.InkTrace;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.Strip;

/** An imprint of a seal: by default round, red, 42 mm, wholly inked, with a star, stamped by hand. */
public final class ImprintBuilder {
    private static final String BAND = "0.58-0.95/ink/1.0";

    private ImprintShape shape = ImprintShape.ROUND;
    private Box box = new Box(900, 1200, 330, 330);
    private InkColour colour = InkColour.RED;
    private double rimCoverage = 0.99;
    private double inkCoverage = 0.3;
    private Optional<Double> diameterMm = Optional.of(42.0);
    private boolean star = true;
    private boolean cut;
    private boolean overlay;
    private Optional<String> code = Optional.empty();
    private Optional<InkTrace> trace = Optional.empty();
    private final List<Strip> arcs = new ArrayList<>();
    private final List<String> inner = new ArrayList<>();

    /** A seal whose arc was read without doubt. */
    public static ImprintBuilder reading(String arc) {
        return new ImprintBuilder().arc(arc, 0.98, EmissionsBuilder.of(arc));
    }

    /** A seal of which nothing could be read. */
    public static ImprintBuilder illegible() {
        return new ImprintBuilder();
    }

    /** Adds another unwrapping of the arc; the first added is the best. */
    public ImprintBuilder arc(String text, double confidence, Emissions emissions) {
        arcs.add(new Strip(BAND, text, confidence, emissions));
        return this;
    }

    /** Adds a straight line under the star, such as 合同专用章. */
    public ImprintBuilder inner(String line) {
        inner.add(line);
        return this;
    }

    public ImprintBuilder shape(ImprintShape value) {
        shape = value;
        return this;
    }

    public ImprintBuilder box(Box value) {
        box = value;
        return this;
    }

    public ImprintBuilder colour(InkColour value) {
        colour = value;
        return this;
    }

    public ImprintBuilder rimCoverage(double value) {
        rimCoverage = value;
        return this;
    }

    public ImprintBuilder inkCoverage(double value) {
        inkCoverage = value;
        return this;
    }

    public ImprintBuilder diameterMm(double value) {
        diameterMm = Optional.of(value);
        return this;
    }

    public ImprintBuilder withoutStar() {
        star = false;
        return this;
    }

    /** Cut by the page's edge. */
    public ImprintBuilder cut() {
        cut = true;
        return this;
    }

    /** Laid over a born-digital page as an image. */
    public ImprintBuilder overlay() {
        overlay = true;
        return this;
    }

    public ImprintBuilder code(String value) {
        code = Optional.of(value);
        return this;
    }

    /** With a picture of its ink. */
    public ImprintBuilder trace(InkTrace value) {
        trace = Optional.of(value);
        return this;
    }

    public Imprint build() {
        List<Line> lines = new ArrayList<>();
        for (String line : inner) {
            int y = box.y() + box.height() * 7 / 10 + lines.size() * Lines.CHARACTER;
            lines.add(Lines.sure(line, box.x() + box.width() / 4, y));
        }
        return new Imprint(
                        shape, box, diameterMm, colour, rimCoverage, inkCoverage, star, cut, overlay, arcs, lines, code)
                .with(trace);
    }
}
