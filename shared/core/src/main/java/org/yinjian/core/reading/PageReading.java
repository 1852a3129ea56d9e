package org.yinjian.core.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was seen on one page, turned upright and straightened.
 *
 * @param page from 1
 * @param width pixels of the upright page; virtual units for {@link PageSource#MARKUP}
 * @param height as width
 * @param dpi where the file or the page's size tells it
 * @param turned clockwise degrees by which the stored picture was turned to stand upright: 0, 90, 180, 270
 * @param lines text outside all grids, in reading order
 * @param grids ruled tables, top to bottom
 * @param pictures photograph-like regions
 * @param imprints seals
 * @param blank whether the page bears next to nothing
 */
public record PageReading(
        int page,
        int width,
        int height,
        Optional<Integer> dpi,
        int turned,
        PageSource source,
        List<Line> lines,
        List<Grid> grids,
        List<Picture> pictures,
        List<Imprint> imprints,
        boolean blank) {
    public PageReading {
        if (page < 1 || width < 1 || height < 1) {
            throw new IllegalArgumentException("page " + page + " of " + width + " x " + height + " pixels");
        }
        lines = List.copyOf(lines);
        grids = List.copyOf(grids);
        pictures = List.copyOf(pictures);
        imprints = List.copyOf(imprints);
    }

    /** The same page, as if it had these tables only. */
    public PageReading of(List<Grid> some) {
        return new PageReading(page, width, height, dpi, turned, source, lines, some, pictures, imprints, blank);
    }

    /** Every line of the page, those in grids included; grids after the free lines. */
    public Stream<Line> allLines() {
        return Stream.concat(lines.stream(), cells().flatMap(cell -> cell.lines().stream()));
    }

    /** The cells of all grids. */
    public Stream<Cell> cells() {
        return grids.stream().flatMap(grid -> grid.cells().stream());
    }
}
