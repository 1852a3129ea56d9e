package org.yinjian.adapters.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.reading.RawPage;

/**
 * The pages of a picture file: one, or as many as a TIFF has. A file that was cut off gives no page, since nobody can
 * say what its missing part would have shown.
 */
public final class ImagePages {
    private static final String TIFF = "image/tiff";

    private final IntakeLimits limits;

    public ImagePages(IntakeLimits limits) {
        this.limits = limits;
    }

    /**
     * Hands the pages on in order; what kept the rest from being decoded, if anything.
     *
     * @param mediaType as found; only a TIFF can have several pages
     */
    public Optional<DocumentProblem> render(byte[] bytes, String mediaType, Consumer<RawPage> pages) {
        if (JpegStream.begins(bytes) && !JpegStream.isWhole(bytes)) {
            return Optional.of(DocumentProblem.TRUNCATED);
        }
        PictureMetadata metadata = PictureMetadata.of(bytes);
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.of(DocumentProblem.UNSUPPORTED);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                return decode(reader, mediaType.equals(TIFF), metadata, pages);
            } finally {
                reader.dispose();
            }
        } catch (IOException damaged) {
            return Optional.of(DocumentProblem.TRUNCATED);
        }
    }

    private Optional<DocumentProblem> decode(
            ImageReader reader, boolean several, PictureMetadata metadata, Consumer<RawPage> pages) {
        int count = several ? count(reader) : 1;
        int page = 0;
        for (int index = 0; index < count; index++) {
            if (page == limits.pages()) {
                return Optional.of(DocumentProblem.TOO_LARGE);
            }
            RawPage decoded;
            try {
                if ((long) reader.getWidth(index) * reader.getHeight(index) > limits.pixels()) {
                    return Optional.of(DocumentProblem.TOO_LARGE);
                }
                if (index > 0 && isPreview(reader, index)) {
                    continue;
                }
                decoded = page(reader, index, ++page, metadata);
            } catch (IOException | RuntimeException damaged) {
                return Optional.of(DocumentProblem.TRUNCATED);
            }
            pages.accept(decoded);
        }
        return Optional.empty();
    }

    private static int count(ImageReader reader) {
        try {
            return reader.getNumImages(true);
        } catch (IOException | RuntimeException damaged) {
            return 1;
        }
    }

    /** Some programs put a small copy behind the page. */
    private static boolean isPreview(ImageReader reader, int index) throws IOException {
        return 4L * reader.getWidth(index) < reader.getWidth(0) && 4L * reader.getHeight(index) < reader.getHeight(0);
    }

    private RawPage page(ImageReader reader, int index, int page, PictureMetadata metadata) throws IOException {
        int stored = Math.max(reader.getWidth(index), reader.getHeight(index));
        int step = Math.max(1, stored / limits.longSide());
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = Rgb.fit(reader.read(index, param), limits.longSide());
        BufferedImage upright = Turn.byExif(image, metadata.orientation());
        int longSide = Math.max(upright.getWidth(), upright.getHeight());
        Optional<Integer> dpi =
                metadata.dpi().flatMap(stated -> Resolution.plausible(stated * longSide / stored, longSide));
        return new RawPage.Pixels(page, upright, dpi, List.of(), List.of());
    }
}
