package org.yinjian.adapters.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.RawPage;

class PdfRenderingTest {
    private static final double SCALE = 200 / 72.0;
    private static final BufferedImage SCAN = Pictures.marked(1240, 1754);

    @Test
    void a_scanned_page_gives_its_picture_pixel_for_pixel() throws IOException {
        RawPage.Pixels page =
                Rendered.of(PdfFixtures.pdf(0, PdfFixtures.scan(SCAN))).pixels(1);
        assertEquals(1240, page.image().getWidth());
        assertEquals(1754, page.image().getHeight());
        assertEquals(Optional.of(150), page.dpi());
        assertEquals(List.of(), page.overlays());
        assertTrue(isRed(page.image(), 20, 20));
    }

    @Test
    void a_scan_stored_as_jpeg_2000_is_read() throws IOException {
        BufferedImage image = Rendered.of(PdfFixtures.pdf(0, PdfFixtures.jpeg2000(SCAN)))
                .pixels(1)
                .image();
        assertEquals(1240, image.getWidth());
        assertAlike(SCAN, image);
    }

    @Test
    void a_scan_of_black_and_white_stored_as_jbig2_is_read() throws IOException {
        BufferedImage fax = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_BINARY);
        fax.createGraphics().fillRect(0, 0, 1240, 1754);
        for (int x = 100; x < 300; x++) {
            fax.getRaster().setSample(x, 50 + x, 0, 0);
        }
        BufferedImage image = Rendered.of(PdfFixtures.pdf(0, PdfFixtures.jbig2(fax)))
                .pixels(1)
                .image();
        assertEquals(1240, image.getWidth());
        assertAlike(fax, image);
    }

    /** The same at every tenth point, but for what a lossy store may change. */
    private static void assertAlike(BufferedImage wanted, BufferedImage image) {
        for (int y = 10; y < 400; y += 10) {
            for (int x = 0; x < 300; x += 10) {
                int off = Math.abs((wanted.getRGB(x, y) & 0xFF) - (image.getRGB(x, y) & 0xFF));
                assertTrue(off < 40, "at " + x + ", " + y + ": off by " + off);
            }
        }
    }

    @Test
    void what_was_filled_into_a_forms_field_is_read_without_recognition() throws IOException {
        byte[] pdf = PdfFixtures.pdf(
                0,
                PdfFixtures.all(PdfFixtures.text("Name", 100, 700), PdfFixtures.field("Lin Xiao", 200, 690, 200, 25)));
        List<Line> lines = Rendered.of(pdf).pixels(1).textLayer();
        assertEquals(List.of("Name", "Lin Xiao"), lines.stream().map(Line::text).toList());
    }

    @Test
    void a_turned_scan_is_shown_turned() throws IOException {
        RawPage.Pixels page =
                Rendered.of(PdfFixtures.pdf(90, PdfFixtures.scan(SCAN))).pixels(1);
        assertEquals(1754, page.image().getWidth());
        assertTrue(isRed(page.image(), 1700, 20));
    }

    @Test
    void the_invisible_text_behind_a_scan_is_left() throws IOException {
        byte[] pdf = PdfFixtures.pdf(
                0,
                PdfFixtures.all(
                        PdfFixtures.scan(SCAN),
                        PdfFixtures.text("somebody else's reading", 100, 700, RenderingMode.NEITHER)));
        RawPage.Pixels page = Rendered.of(pdf).pixels(1);
        assertEquals(1240, page.image().getWidth());
        assertEquals(List.of(), page.textLayer());
    }

    @Test
    void a_scan_with_something_typed_on_it_is_drawn_and_must_be_read() throws IOException {
        byte[] pdf =
                PdfFixtures.pdf(0, PdfFixtures.all(PdfFixtures.scan(SCAN), PdfFixtures.text("typed on it", 100, 100)));
        RawPage.Pixels page = Rendered.of(pdf).pixels(1);
        assertEquals(List.of(), page.textLayer());
        assertEquals(Optional.of(150), page.dpi());
        assertTrue(hasDark(page.image(), 200, 1500, 150, 60));
    }

    @Test
    void a_scan_put_into_a_page_with_margins_must_be_read_whatever_its_footer_says() throws IOException {
        byte[] pdf = PdfFixtures.pdf(
                0,
                PdfFixtures.all(
                        PdfFixtures.picture(SCAN, 70, 120, 450, 636), PdfFixtures.text("page 1 of 1", 280, 40)));
        RawPage.Pixels page = Rendered.of(pdf).pixels(1);
        assertEquals(List.of(), page.textLayer());
        assertEquals(List.of(), page.overlays());
    }

    @Test
    void text_typed_over_a_scan_as_an_annotation_is_drawn() throws IOException {
        byte[] pdf = PdfFixtures.pdf(
                0, PdfFixtures.all(PdfFixtures.scan(SCAN), PdfFixtures.typed("Zhang San", 300, 600, 120, 30)));
        BufferedImage image = Rendered.of(pdf).pixels(1).image();
        double scale = image.getWidth() / PdfFixtures.WIDTH;
        assertTrue(hasDark(
                image, (int) (300 * scale), (int) ((PdfFixtures.HEIGHT - 630) * scale), (int) (120 * scale), 60));
    }

    @Test
    void the_text_of_a_born_digital_page_comes_with_its_places() throws IOException {
        byte[] pdf = PdfFixtures.pdf(0, PdfFixtures.text("Name Zhang San", 100, 700));
        RawPage.Pixels page = Rendered.of(pdf).pixels(1);
        Line line = page.textLayer().getFirst();
        assertEquals("Name Zhang San", line.text());
        assertEquals(1.0, line.confidence());
        assertEquals("text-layer", line.reader());
        assertEquals(100 * SCALE, line.box().x(), 3);
        assertEquals((PdfFixtures.HEIGHT - 700) * SCALE, line.box().bottom(), 8);
        assertTrue(hasDark(
                page.image(),
                line.box().x(),
                line.box().y(),
                line.box().width(),
                line.box().height()));
    }

    @Test
    void a_turned_born_digital_page_has_its_text_where_it_is_seen() throws IOException {
        byte[] pdf = PdfFixtures.pdf(180, PdfFixtures.text("Name Zhang San", 100, 700));
        RawPage.Pixels page = Rendered.of(pdf).pixels(1);
        Box box = page.textLayer().stream().map(Line::box).reduce(Box::union).orElseThrow();
        assertTrue(hasDark(page.image(), box.x(), box.y(), box.width(), box.height()));
    }

    @Test
    void a_line_never_runs_across_two_cells() throws IOException {
        byte[] pdf = PdfFixtures.pdf(
                0,
                PdfFixtures.all(
                        PdfFixtures.text("Name", 100, 700),
                        PdfFixtures.rule(131.5f, 690, 720),
                        PdfFixtures.text("Zhang", 134, 700),
                        PdfFixtures.text("Far", 250, 700)));
        assertEquals(
                List.of("Name", "Zhang", "Far"),
                Rendered.of(pdf).pixels(1).textLayer().stream().map(Line::text).toList());
    }

    @Test
    void a_picture_on_a_born_digital_page_is_an_overlay_at_its_place() throws IOException {
        byte[] pdf = PdfFixtures.pdf(
                0,
                PdfFixtures.all(
                        PdfFixtures.text("Name Zhang San", 100, 700),
                        PdfFixtures.picture(Pictures.marked(300, 300), 200, 300, 120, 120)));
        Box overlay = Rendered.of(pdf).pixels(1).overlays().getFirst();
        assertEquals(200 * SCALE, overlay.x(), 2);
        assertEquals((PdfFixtures.HEIGHT - 420) * SCALE, overlay.y(), 2);
        assertEquals(120 * SCALE, overlay.width(), 2);
    }

    @Test
    void a_seal_drawn_in_curves_is_an_overlay_and_a_small_red_ornament_is_none() throws IOException {
        byte[] pdf = PdfFixtures.pdf(
                0,
                PdfFixtures.all(
                        PdfFixtures.text("Name Zhang San", 100, 700),
                        PdfFixtures.redCircle(300, 400, 57),
                        PdfFixtures.redCircle(300, 600, 6)));
        List<Box> overlays = Rendered.of(pdf).pixels(1).overlays();
        assertEquals(1, overlays.size());
        assertEquals(243 * SCALE, overlays.getFirst().x(), 3);
    }

    @Test
    void a_picture_pasted_over_a_scan_is_an_overlay() throws IOException {
        byte[] pdf = PdfFixtures.pdf(
                0,
                PdfFixtures.all(
                        PdfFixtures.scan(SCAN), PdfFixtures.picture(Pictures.marked(300, 300), 200, 300, 120, 120)));
        assertEquals(1, Rendered.of(pdf).pixels(1).overlays().size());
    }

    @Test
    void of_a_scan_stored_in_layers_what_is_as_large_as_a_seal_is_an_overlay() throws IOException {
        PdfFixtures.Drawing lines = PdfFixtures.all(IntStream.range(0, 6)
                .mapToObj(line -> PdfFixtures.picture(Pictures.marked(300, 30), 100, 600 - 40f * line, 300, 30))
                .toArray(PdfFixtures.Drawing[]::new));
        PdfFixtures.Drawing seal = PdfFixtures.picture(Pictures.marked(300, 300), 200, 200, 120, 120);
        assertEquals(List.of(), overlays(PdfFixtures.scan(SCAN), lines));
        assertEquals(1, overlays(PdfFixtures.scan(SCAN), lines, seal).size());
    }

    private static List<Box> overlays(PdfFixtures.Drawing... drawings) throws IOException {
        return Rendered.of(PdfFixtures.pdf(0, PdfFixtures.all(drawings)))
                .pixels(1)
                .overlays();
    }

    @Test
    void a_locked_pdf_is_encrypted_and_one_without_a_password_is_read() throws IOException {
        Rendered locked = Rendered.of(PdfFixtures.locked("secret", PdfFixtures.scan(SCAN)));
        assertEquals(Optional.of(DocumentProblem.ENCRYPTED), locked.problem());
        assertEquals(List.of(), locked.pages());
        assertEquals(
                1,
                Rendered.of(PdfFixtures.locked("", PdfFixtures.scan(SCAN)))
                        .pages()
                        .size());
    }

    @Test
    void a_pdf_that_was_cut_off_gives_no_page() throws IOException {
        byte[] pdf = PdfFixtures.pdf(0, PdfFixtures.scan(SCAN));
        Rendered rendered = Rendered.of(Arrays.copyOf(pdf, pdf.length * 2 / 3));
        assertEquals(Optional.of(DocumentProblem.TRUNCATED), rendered.problem());
        assertEquals(List.of(), rendered.pages());
    }

    @Test
    void pages_beyond_the_limit_are_too_many() throws IOException {
        IntakeLimits two = new IntakeLimits(1 << 24, 1 << 24, 9, 3, 250, 2, 9_000_000, 3600, Duration.ofSeconds(20));
        PdfFixtures.Drawing page = PdfFixtures.text("Name Zhang San", 100, 700);
        Rendered rendered = Rendered.of(PdfFixtures.pdf(0, page, page, page), two);
        assertEquals(2, rendered.pages().size());
        assertEquals(Optional.of(DocumentProblem.TOO_LARGE), rendered.problem());
    }

    @Test
    void a_page_that_takes_too_long_is_a_bomb_and_the_next_is_drawn() throws IOException {
        IntakeLimits hasty = new IntakeLimits(1 << 28, 1 << 28, 9, 3, 250, 9, 9_000_000, 3600, Duration.ofSeconds(2));
        byte[] pdf = PdfFixtures.pdf(
                0,
                (document, page, content) -> {
                    for (int i = 0; i < 4_000_000; i++) {
                        content.addRect(10, 10, 500, 700);
                        content.stroke();
                    }
                },
                PdfFixtures.text("Name Zhang San", 100, 700));
        Rendered rendered = Rendered.of(pdf, hasty);
        assertEquals(Optional.of(DocumentProblem.BOMB), rendered.problem());
        assertEquals(List.of(2), rendered.pages().stream().map(RawPage::page).toList());
    }

    @Property(tries = 100)
    void no_damage_to_a_pdf_makes_it_throw(@ForAll @IntRange(max = 3000) int at, @ForAll byte value)
            throws IOException {
        byte[] pdf = PdfFixtures.pdf(0, PdfFixtures.text("Name Zhang San", 100, 700));
        pdf[8 + at % (pdf.length - 8)] = value;
        Rendered.of(pdf);
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return (rgb >> 16 & 0xFF) > 180 && (rgb >> 8 & 0xFF) < 80;
    }

    private static boolean hasDark(BufferedImage image, int x, int y, int width, int height) {
        for (int at = 0; at < width * height; at++) {
            int row = at / width;
            if ((image.getRGB(x + at % width, y + row) & 0xFF) < 100) {
                return true;
            }
        }
        return false;
    }
}
