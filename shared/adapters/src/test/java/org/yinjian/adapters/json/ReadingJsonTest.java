package org.yinjian.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Grid;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.reading.InkColour;
import org.yinjian.core.reading.InnerLine;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;
import org.yinjian.core.reading.Picture;
import org.yinjian.core.reading.Reading;
import org.yinjian.core.reading.Strip;

class ReadingJsonTest {
    @Property(tries = 50)
    void what_is_written_is_read_back_equal(@ForAll("readings") Reading reading) {
        assertEquals(reading, ReadingJson.read(ReadingJson.write(reading)));
    }

    @Test
    void a_text_that_is_no_reading_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> ReadingJson.read("{"));
        assertThrows(IllegalArgumentException.class, () -> ReadingJson.read("{\"schema\": \"other\"}"));
        assertThrows(IllegalArgumentException.class, () -> ReadingJson.read("[]"));
    }

    @Provide
    Arbitrary<Reading> readings() {
        return Combinators.combine(
                        pages().list().ofMaxSize(3),
                        Arbitraries.of(DocumentProblem.class).optional(),
                        Arbitraries.of("ppocr", "引擎").optional())
                .as((pages, problem, readBy) ->
                        new Reading(ContentHash.of(new byte[] {1}), "image/jpeg", readBy, pages, problem));
    }

    private static Arbitrary<PageReading> pages() {
        return Combinators.combine(
                        lines().list().ofMaxSize(3),
                        Arbitraries.integers().between(50, 600).optional(),
                        Arbitraries.of(PageSource.class),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(13).optional())
                .as(ReadingJsonTest::page);
    }

    private static PageReading page(
            List<Line> lines, Optional<Integer> dpi, PageSource source, double share, Optional<String> code) {
        Box box = new Box(3, 4, 50, 60);
        List<Strip> arcs = lines.stream()
                .map(line -> new Strip("0.58-0.95/ink/1.0", line.text(), line.confidence(), line.emissions()))
                .toList();
        Imprint imprint = new Imprint(
                ImprintShape.ROUND,
                box,
                dpi.map(Integer::doubleValue),
                InkColour.RED,
                share,
                share,
                true,
                false,
                true,
                arcs,
                lines.stream()
                        .map(line -> new InnerLine(line, List.of(line.emissions())))
                        .toList(),
                code,
                Optional.empty());
        Cell cell = new Cell(0, 1, 1, 2, box, lines, share);
        return new PageReading(
                1,
                1654,
                2339,
                dpi,
                90,
                source,
                lines,
                List.of(new Grid(box, List.of(cell))),
                List.of(new Picture(box, share)),
                List.of(imprint),
                lines.isEmpty());
    }

    private static Arbitrary<Line> lines() {
        return Combinators.combine(
                        Arbitraries.strings().ofMaxLength(20),
                        Arbitraries.doubles().between(0, 1),
                        emissions())
                .as((text, confidence, emissions) ->
                        new Line(text, confidence, new Box(0, 0, 10, 10), emissions, "ppocr"));
    }

    private static Arbitrary<Emissions> emissions() {
        return Arbitraries.integers().between(0, 0x10FFFF).list().ofMaxSize(12).map(symbols -> {
            int steps = (symbols.size() + 1) / 2;
            int[] starts = new int[steps + 1];
            for (int i = 1; i <= steps; i++) {
                starts[i] = Math.min(2 * i, symbols.size());
            }
            float[] probabilities = new float[symbols.size()];
            for (int i = 0; i < probabilities.length; i++) {
                probabilities[i] = 1f / (i + 1);
            }
            return new Emissions(
                    starts, symbols.stream().mapToInt(Integer::intValue).toArray(), probabilities);
        });
    }
}
