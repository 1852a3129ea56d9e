package org.yinjian.testkit.sample;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.yinjian.testkit.file.Contents;

/**
 * A form as a file.
 *
 * @param contents of the file; of a scan that certificates are yet to join, of the form alone
 * @param extension of its name, without the dot
 * @param page its picture, where it is one
 * @param seals as stamped, the deciding one first
 * @param boxes around the seals as fractions of the page: x1, y1, x2, y2 in a rectangle
 * @param tags what else the truth tells of the capture
 */
record FormFile(
        Contents contents,
        String extension,
        Optional<BufferedImage> page,
        List<PlacedSeal> seals,
        List<Rectangle2D> boxes,
        List<String> tags) {}
