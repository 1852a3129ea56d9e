package org.yinjian.testkit.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yinjian.testkit.file.NamedFile;

/**
 * A fictional dossier in memory.
 *
 * @param id names its folder
 * @param files as sent, in order
 * @param truth what a perfect reader would find, as JSON
 */
public record SampleDossier(String id, List<NamedFile> files, String truth) {
    public SampleDossier {
        files = List.copyOf(files);
    }

    /** Writes {@code folder/<id>/…} and {@code folder/<id>.truth.json}. */
    public void write(Path folder) {
        try {
            Path own = Files.createDirectories(folder.resolve(id));
            for (NamedFile file : files) {
                Files.write(own.resolve(file.name()), file.bytes());
            }
            Files.writeString(folder.resolve(id + ".truth.json"), truth);
        } catch (IOException e) {
            throw new UncheckedIOException("dossier " + id + " could not be written to " + folder, e);
        }
    }
}
