package org.yinjian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yinjian.adapters.json.ImprintsJson;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.imprint.RegisteredSeal;
import org.yinjian.core.imprint.SealRegister;
import org.yinjian.core.text.PlainText;

/** Accepted seals in one JSON file, read once and written whole; for one person at a time. */
final class FileSealRegister implements SealRegister {
    private final Path file;
    private final List<RegisteredSeal> seals;

    private FileSealRegister(Path file, List<RegisteredSeal> seals) {
        this.file = file;
        this.seals = new ArrayList<>(seals);
    }

    /**
     * The register of a file; an empty one where there is none yet.
     *
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when it is no register
     */
    static FileSealRegister open(Path file) throws IOException {
        return new FileSealRegister(
                file, Files.exists(file) ? ImprintsJson.readRegister(Files.readString(file)) : List.of());
    }

    List<RegisteredSeal> all() {
        return List.copyOf(seals);
    }

    @Override
    public void accept(RegisteredSeal seal) {
        seals.removeIf(other -> same(other.owner(), seal.owner()) && sameImprint(other.imprint(), seal.imprint()));
        seals.add(seal);
        seals.sort(Comparator.comparing(RegisteredSeal::acceptedAt));
        try {
            WholeFile.write(
                    file.toAbsolutePath(), ImprintsJson.writeRegister(seals).getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException("the register " + file + " could not be written", failed);
        }
    }

    @Override
    public List<RegisteredSeal> of(String owner) {
        return seals.stream().filter(seal -> same(seal.owner(), owner)).toList();
    }

    private static boolean same(String one, String other) {
        return PlainText.of(one).equals(PlainText.of(other));
    }

    private static boolean sameImprint(KeptImprint one, KeptImprint other) {
        return one.document().equals(other.document())
                && one.page() == other.page()
                && one.box().equals(other.box());
    }
}
