package org.yinjian.vision.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;
import org.yinjian.core.reading.RawPage;
import org.yinjian.vision.Fixtures;
import org.yinjian.vision.seal.ImprintFinder;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PpOcrPageReaderTest {
    private PpOcrPageReader reader;

    @BeforeAll
    void open() {
        reader = PpOcrPageReader.open(VisionSettings.withThreads(2), ImprintFinder.none());
    }

    @AfterAll
    void close() {
        reader.close();
    }

    private PageReading read(BufferedImage image) {
        return reader.read(new RawPage.Pixels(1, image, Optional.empty(), List.of(), List.of()))
                .reading();
    }

    private static Cell cell(PageReading page, int row, int column) {
        assertEquals(1, page.grids().size(), "one table");
        return page.grids().getFirst().cells().stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void valuesStandInTheirCells() {
        PageReading page = read(Fixtures.image("form.png"));

        assertEquals("姓名", cell(page, 0, 0).text());
        assertEquals("38", cell(page, 0, 3).text());
        assertEquals("13800000000", cell(page, 1, 1).text());
        assertEquals(3, cell(page, 2, 1).columnSpan(), "the address spans three columns");
        assertEquals(12, page.grids().getFirst().cells().size());
    }

    @Test
    void aWrappedValueIsKeptAsLinesInOrder() {
        List<Line> address = cell(read(Fixtures.image("form.png")), 2, 1).lines();

        assertEquals(
                List.of("示范省示范市示范区示范街道一百二", "十三号示范大学"),
                address.stream().map(Line::text).toList());
    }

    @Test
    void aDateUnderASealIsRead() {
        assertTrue(cell(read(Fixtures.image("form.png")), 3, 1).text().contains("2021年11月5日"));
    }

    @Test
    void linesOutsideTheTableAreFree() {
        PageReading page = read(Fixtures.image("form.png"));

        assertTrue(page.lines().stream().anyMatch(line -> line.text().equals("活动报名登记表")));
        assertTrue(page.lines().stream().anyMatch(line -> line.text().startsWith("推荐单位")));
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aTurnedPageIsReadAsTheUprightOne(int clockwise) {
        PageReading page = read(turned(Fixtures.image("form.png"), clockwise));

        assertEquals((360 - clockwise) % 360, page.turned());
        assertEquals("13800000000", cell(page, 1, 1).text());
        assertEquals("610000", cell(page, 1, 3).text());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-3.5, 2})
    void aSkewedPageIsStraightened(double degrees) {
        PageReading page = read(tilted(Fixtures.image("form.png"), degrees, Color.WHITE));

        assertEquals("13800000000", cell(page, 1, 1).text());
        assertEquals(12, page.grids().getFirst().cells().size());
    }

    @Test
    void aSheetOnADarkTableIsCutOut() {
        PageReading page = read(tilted(Fixtures.image("form.png"), 5, new Color(90, 60, 40)));

        assertEquals("13800000000", cell(page, 1, 1).text());
        assertEquals(Math.sqrt(2), (double) page.height() / page.width(), 0.03);
    }

    @Test
    void aCertificatesFrameIsNoTable() {
        PageReading page = read(Fixtures.image("certificate.png"));

        assertEquals(List.of(), page.grids());
        assertEquals("甲某某同志：", page.lines().get(1).text().replace(':', '：'));
        assertEquals("二〇一九年五月", page.lines().getLast().text().replace('○', '〇'));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void ornamentsAlongTheEdgesDoNotTurnAPage(int clockwise) {
        PageReading page = read(turned(ringed(Fixtures.image("certificate.png")), clockwise));

        assertEquals((360 - clockwise) % 360, page.turned());
        assertTrue(page.lines().stream().anyMatch(line -> line.text().startsWith("甲某某同志")), page.lines()::toString);
    }

    @Test
    void aHugePageIsBounded() {
        BufferedImage huge = new BufferedImage(6000, 4000, BufferedImage.TYPE_BYTE_GRAY);

        PageReading page = read(huge);

        assertTrue(Math.max(page.width(), page.height()) <= 2400);
    }

    @Test
    void whitePaperIsBlank() {
        BufferedImage white = new BufferedImage(800, 1100, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = white.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 800, 1100);
        pen.dispose();

        assertTrue(read(white).blank());
        assertFalse(read(Fixtures.image("form.png")).blank());
    }

    @Test
    void aSinglePixelIsAPage() {
        assertEquals(
                1, read(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)).width());
    }

    @Test
    void aTrustedTextLayerIsNotReadAgain() {
        Line given = new Line("甲某某", 1, new Box(350, 305, 100, 40), Emissions.none(), "text-layer");
        PageReading page = reader.read(
                        new RawPage.Pixels(1, Fixtures.image("form.png"), Optional.of(150), List.of(given), List.of()))
                .reading();

        assertEquals(PageSource.TEXT_LAYER, page.source());
        assertEquals("甲某某", cell(page, 0, 1).text());
        assertEquals("", cell(page, 1, 1).text());
    }

    @Test
    void markupIsHandedOn() {
        PageReading given = read(Fixtures.image("certificate.png"));

        assertSame(given, reader.read(new RawPage.Markup(1, given)).reading());
    }

    /** A tall sheet with the image's upper part between two columns of rings, as certificates bear them. */
    private static BufferedImage ringed(BufferedImage image) {
        int ring = 26;
        int width = image.getWidth() + 6 * ring;
        BufferedImage sheet = new BufferedImage(width, 2 * width, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, 2 * width);
        pen.drawImage(image, 3 * ring, 3 * ring, null);
        pen.setColor(new Color(150, 110, 40));
        pen.setStroke(new java.awt.BasicStroke(2));
        for (int y = ring; y < 2 * width - 2 * ring; y += ring) {
            for (int x : new int[] {ring, width - 2 * ring}) {
                pen.drawOval(x, y, ring - 3, ring - 3);
                pen.drawOval(x + 6, y + 6, ring - 15, ring - 15);
            }
        }
        pen.dispose();
        return sheet;
    }

    private static BufferedImage turned(BufferedImage image, int clockwise) {
        boolean lying = clockwise % 180 == 90;
        int width = lying ? image.getHeight() : image.getWidth();
        int height = lying ? image.getWidth() : image.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = turned.createGraphics();
        pen.translate(width / 2.0, height / 2.0);
        pen.rotate(Math.toRadians(clockwise));
        pen.drawImage(image, -image.getWidth() / 2, -image.getHeight() / 2, null);
        pen.dispose();
        return turned;
    }

    private static BufferedImage tilted(BufferedImage image, double degrees, Color ground) {
        int margin = 160;
        BufferedImage tilted = new BufferedImage(
                image.getWidth() + 2 * margin, image.getHeight() + 2 * margin, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = tilted.createGraphics();
        pen.setRenderingHint(
                java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(ground);
        pen.fillRect(0, 0, tilted.getWidth(), tilted.getHeight());
        pen.rotate(Math.toRadians(degrees), tilted.getWidth() / 2.0, tilted.getHeight() / 2.0);
        pen.drawImage(image, margin, margin, null);
        pen.dispose();
        return tilted;
    }
}
