package org.yinjian.evaluation.seals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Fonts from outside that seals are cut with. */
final class FontFolder {
    private FontFolder() {}

    /** The folder's TrueType files, by name, so that a seed draws the same on every machine. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> fonts = Files.list(folder)) {
            return fonts.filter(file -> file.toString().endsWith(".ttf"))
                    .sorted()
                    .toList();
        }
    }
}
