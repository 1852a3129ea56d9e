package org.yinjian.adapters.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.Payload;

class PictureRenderingTest {
    @Test
    void a_jpeg_is_one_page_of_its_size() {
        Rendered rendered = Rendered.of(Pictures.jpeg(120, 80));
        assertEquals(Optional.empty(), rendered.problem());
        assertEquals(120, rendered.pixels(1).image().getWidth());
        assertEquals(80, rendered.pixels(1).image().getHeight());
        assertEquals(BufferedImage.TYPE_3BYTE_BGR, rendered.pixels(1).image().getType());
    }

    @Test
    void a_picture_is_turned_as_its_exif_orientation_asks() {
        BufferedImage turned = Rendered.of(Pictures.withOrientation(Pictures.jpeg(120, 80), 6))
                .pixels(1)
                .image();
        assertEquals(80, turned.getWidth());
        assertEquals(120, turned.getHeight());
        assertTrue(isRed(turned, 70, 10), "the top left corner has moved to the top right");
        assertTrue(!isRed(turned, 10, 10));
    }

    @Test
    void a_stated_resolution_counts_only_where_it_can_be_a_sheets() {
        byte[] scan = Pictures.jpeg(800, 1100);
        assertEquals(
                Optional.of(100),
                Rendered.of(Pictures.withDpi(scan, 100)).pixels(1).dpi());
        byte[] photograph = Pictures.jpeg(3000, 2000);
        assertEquals(
                Optional.empty(),
                Rendered.of(Pictures.withDpi(photograph, 72)).pixels(1).dpi());
    }

    @Test
    void a_large_picture_is_made_smaller_and_its_resolution_with_it() {
        IntakeLimits small = new IntakeLimits(1 << 20, 1 << 20, 9, 3, 250, 5, 9_000_000, 1100, Duration.ofSeconds(5));
        var page = Rendered.of(Pictures.withDpi(Pictures.jpeg(1700, 2200), 200), small)
                .pixels(1);
        assertEquals(1100, page.image().getHeight());
        assertEquals(Optional.of(100), page.dpi());
        assertTrue(isRed(page.image(), 20, 20));
    }

    @Test
    void a_picture_of_too_many_pixels_is_not_decoded() {
        IntakeLimits small = new IntakeLimits(1 << 20, 1 << 20, 9, 3, 250, 5, 1000, 500, Duration.ofSeconds(5));
        Rendered rendered = Rendered.of(Pictures.jpeg(100, 100), small);
        assertEquals(Optional.of(DocumentProblem.TOO_LARGE), rendered.problem());
        assertEquals(List.of(), rendered.pages());
    }

    @Test
    void a_jpeg_that_was_cut_off_gives_no_page() {
        byte[] jpeg = Pictures.jpeg(400, 400);
        Rendered rendered = Rendered.of(Arrays.copyOf(jpeg, jpeg.length - 10));
        assertEquals(Optional.of(DocumentProblem.TRUNCATED), rendered.problem());
        assertEquals(List.of(), rendered.pages());
    }

    @Test
    void a_png_that_was_cut_off_gives_no_page() {
        byte[] png = Pictures.file(noise(), "png");
        Rendered rendered = Rendered.of(Arrays.copyOf(png, png.length / 2));
        assertEquals(Optional.of(DocumentProblem.TRUNCATED), rendered.problem());
        assertEquals(List.of(), rendered.pages());
    }

    @Test
    void a_jpeg_with_bytes_behind_its_end_is_whole() {
        byte[] jpeg = Pictures.jpeg(40, 40);
        assertEquals(
                Optional.empty(),
                Rendered.of(Arrays.copyOf(jpeg, jpeg.length + 500)).problem());
    }

    @Test
    void every_page_of_a_tiff_is_handed_on() throws IOException {
        Rendered rendered = Rendered.of(Pictures.tiff(3));
        assertEquals(Optional.empty(), rendered.problem());
        assertEquals(
                List.of(1, 2, 3),
                rendered.pages().stream().map(page -> page.page()).toList());
    }

    @Test
    void a_cmyk_jpeg_comes_out_in_rgb() throws IOException {
        int rgb = Rendered.of(Pictures.cyanCmyk()).pixels(1).image().getRGB(20, 20);
        assertTrue((rgb >> 16 & 0xFF) < 120 && (rgb & 0xFF) > 150, () -> "not cyan: " + Integer.toHexString(rgb));
    }

    @Test
    void a_grey_png_keeps_its_greys() {
        BufferedImage grey = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(5, 5, 0, 100);
        assertEquals(
                0xFF646464,
                Rendered.of(Pictures.file(grey, "png")).pixels(1).image().getRGB(5, 5));
    }

    @Test
    void transparency_is_seen_on_white() {
        BufferedImage clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        assertEquals(
                0xFFFFFFFF,
                Rendered.of(Pictures.file(clear, "png")).pixels(1).image().getRGB(5, 5));
    }

    @Test
    void webp_bmp_and_gif_are_read() {
        byte[] webp = Base64.getDecoder().decode("UklGRh4AAABXRUJQVlA4TBEAAAAvAAAAAAfQ//73v/+BiOh/AAA=");
        assertEquals(1, Rendered.of(webp).pages().size());
        assertEquals(
                1,
                Rendered.of(Pictures.file(Pictures.marked(30, 30), "bmp"))
                        .pages()
                        .size());
        assertEquals(
                1,
                Rendered.of(Pictures.file(Pictures.marked(30, 30), "gif"))
                        .pages()
                        .size());
    }

    /** The head of a HEIC file, as an iPhone writes it. */
    @Test
    void a_heic_picture_is_known_as_one_and_unsupported() {
        byte[] heic = Base64.getDecoder().decode("AAAAJGZ0eXBoZWljAAAAAG1pZjFNaVBybWlhZk1pSEJoZWljAAAAOG1ldGE=");
        Payload payload = new ContentUnpacker(IntakeLimits.defaults())
                .unpack("IMG_1.HEIC", heic)
                .getFirst();

        assertEquals("image/heic", payload.mediaType());
        assertEquals(Optional.of(DocumentProblem.UNSUPPORTED), Rendered.of(heic).problem());
    }

    @Test
    void what_the_consumer_throws_comes_out_unchanged() {
        Payload payload = new ContentUnpacker(IntakeLimits.defaults())
                .unpack("a", Pictures.jpeg(9, 9))
                .getFirst();
        ContentRenderer renderer = new ContentRenderer(IntakeLimits.defaults());
        assertThrows(
                ArithmeticException.class,
                () -> renderer.render(payload, page -> {
                    throw new ArithmeticException("the consumer's own");
                }));
    }

    @Property(tries = 100)
    void no_damage_to_a_jpeg_makes_it_throw(@ForAll @IntRange(max = 5000) int at, @ForAll byte value) {
        byte[] jpeg = Pictures.jpeg(60, 60);
        jpeg[at % jpeg.length] = value;
        Rendered.of(jpeg);
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return (rgb >> 16 & 0xFF) > 180 && (rgb >> 8 & 0xFF) < 80;
    }

    private static BufferedImage noise() {
        BufferedImage image = Pictures.marked(300, 300);
        java.util.Random random = new java.util.Random(1);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 300; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }
}
