package org.yinjian.adapters.image;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.jfif.JfifDirectory;
import com.drew.metadata.png.PngDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * What a picture says about itself.
 *
 * @param orientation EXIF 1 to 8; 1 where nothing is said
 * @param dpi as stated, whether plausible or not; empty for a camera's picture, whose resolution is that of no paper
 */
record PictureMetadata(int orientation, Optional<Double> dpi) {
    private static final double CENTIMETRES_PER_INCH = 2.54;
    private static final double METRES_PER_INCH = 0.0254;

    static PictureMetadata of(byte[] bytes) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes), bytes.length);
            return new PictureMetadata(
                    orientation(metadata), isPhotograph(metadata) ? Optional.empty() : dpi(metadata));
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            return new PictureMetadata(1, Optional.empty());
        }
    }

    private static int orientation(Metadata metadata) {
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return value == null || value < 1 || value > 8 ? 1 : value;
    }

    /** A scanner has no exposure time, aperture or focal length. */
    private static boolean isPhotograph(Metadata metadata) {
        return metadata.getDirectoriesOfType(ExifSubIFDDirectory.class).stream()
                .anyMatch(exif -> exif.containsTag(ExifSubIFDDirectory.TAG_EXPOSURE_TIME)
                        || exif.containsTag(ExifSubIFDDirectory.TAG_FNUMBER)
                        || exif.containsTag(ExifSubIFDDirectory.TAG_FOCAL_LENGTH));
    }

    private static Optional<Double> dpi(Metadata metadata) {
        return jfif(metadata).or(() -> exif(metadata)).or(() -> png(metadata));
    }

    private static Optional<Double> jfif(Metadata metadata) {
        JfifDirectory jfif = metadata.getFirstDirectoryOfType(JfifDirectory.class);
        Integer unit = jfif == null ? null : jfif.getInteger(JfifDirectory.TAG_UNITS);
        if (jfif == null || unit == null || unit < 1 || unit > 2) {
            return Optional.empty();
        }
        return number(jfif, JfifDirectory.TAG_RESX)
                .map(density -> unit == 2 ? density * CENTIMETRES_PER_INCH : density);
    }

    private static Optional<Double> exif(Metadata metadata) {
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        if (exif == null) {
            return Optional.empty();
        }
        Integer unit = exif.getInteger(ExifIFD0Directory.TAG_RESOLUTION_UNIT);
        boolean centimetres = unit != null && unit == 3;
        return number(exif, ExifIFD0Directory.TAG_X_RESOLUTION)
                .map(density -> centimetres ? density * CENTIMETRES_PER_INCH : density);
    }

    private static Optional<Double> png(Metadata metadata) {
        return metadata.getDirectoriesOfType(PngDirectory.class).stream()
                .filter(png -> Integer.valueOf(1).equals(png.getInteger(PngDirectory.TAG_UNIT_SPECIFIER)))
                .flatMap(png -> number(png, PngDirectory.TAG_PIXELS_PER_UNIT_X).stream())
                .map(perMetre -> perMetre * METRES_PER_INCH)
                .findFirst();
    }

    private static Optional<Double> number(Directory directory, int tag) {
        return Optional.ofNullable(directory.getDoubleObject(tag)).filter(Double::isFinite);
    }
}
