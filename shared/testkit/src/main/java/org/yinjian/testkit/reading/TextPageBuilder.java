package org.yinjian.testkit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;
import org.yinjian.core.reading.Picture;

/** A page of free lines, such as a certificate, a notice or a media report: lying A4 at 150 dpi. */
public final class TextPageBuilder {
    private static final int WIDTH = 1754;
    private static final int HEIGHT = 1240;

    private final List<Line> lines = new ArrayList<>();
    private final List<Imprint> imprints = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private int page = 1;

    /** Adds lines under those there are. */
    public TextPageBuilder lines(String... texts) {
        for (String text : texts) {
            lines.add(Lines.sure(text, 200, 150 + lines.size() * 2 * Lines.CHARACTER));
        }
        return this;
    }

    public TextPageBuilder line(Line line) {
        lines.add(line);
        return this;
    }

    public TextPageBuilder imprint(Imprint imprint) {
        imprints.add(imprint);
        return this;
    }

    public TextPageBuilder picture(Picture picture) {
        pictures.add(picture);
        return this;
    }

    public TextPageBuilder page(int number) {
        page = number;
        return this;
    }

    /** A page with nothing on it is blank. */
    public PageReading build() {
        return new PageReading(
                page,
                WIDTH,
                HEIGHT,
                Optional.of(150),
                0,
                PageSource.PIXELS,
                lines,
                List.of(),
                pictures,
                imprints,
                lines.isEmpty() && imprints.isEmpty() && pictures.isEmpty());
    }
}
