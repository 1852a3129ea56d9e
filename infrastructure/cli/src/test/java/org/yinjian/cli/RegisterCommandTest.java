package org.yinjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinjian.adapters.json.ImprintsJson;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.imprint.RegisteredSeal;
import org.yinjian.core.imprint.SealRegister;
import org.yinjian.core.reading.Box;
import org.yinjian.testkit.contract.SealRegisterContract;
import picocli.CommandLine;

class RegisterCommandTest implements SealRegisterContract {
    @TempDir
    @Nullable
    Path folder;

    @Override
    public SealRegister sealRegister() {
        try {
            return FileSealRegister.open(file("contract.json"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void aPersonRegistersTheSealOfADossier() throws IOException {
        results("D0001", "某某大学");
        assertEquals(0, add("D0001", "--by", "审核员"));
        List<RegisteredSeal> seals =
                FileSealRegister.open(file("register.json")).all();
        assertEquals(List.of("某某大学"), seals.stream().map(RegisteredSeal::owner).toList());
        assertEquals("审核员", seals.getFirst().acceptedBy());
        assertEquals("D0001", seals.getFirst().imprint().dossier().value());
    }

    @Test
    void whoseSealItIsCanBeSaid() throws IOException {
        results("D0001", "");
        assertEquals(2, add("D0001", "--by", "审核员"), "nobody knows whose it is");
        assertFalse(Files.exists(file("register.json")));
        assertEquals(0, add("D0001", "--by", "审核员", "--owner", "某某大学"));
    }

    @Test
    void withoutResultsNothingIsRegistered() throws IOException {
        results("D0001", "某某大学");
        assertEquals(2, add("D0002", "--by", "审核员"));
        assertFalse(Files.exists(file("register.json")));
    }

    @Test
    void whatIsNoRegisterIsNotTakenForAnEmptyOne() throws IOException {
        Files.writeString(file("register.json"), "{}");
        assertThrows(IllegalArgumentException.class, () -> FileSealRegister.open(file("register.json")));
    }

    private int add(String dossier, String... more) {
        CommandLine line = new CommandLine(new RegisterAddCommand());
        line.setErr(new PrintWriter(new StringWriter()));
        String[] arguments = Stream.concat(
                        Stream.of(
                                file("out").toString(),
                                dossier,
                                "--register",
                                file("register.json").toString()),
                        Arrays.stream(more))
                .toArray(String[]::new);
        return line.execute(arguments);
    }

    private void results(String dossier, String owner) throws IOException {
        KeptImprint imprint = new KeptImprint(
                new DossierId(dossier),
                ContentHash.of(dossier.getBytes(StandardCharsets.UTF_8)),
                1,
                new Box(600, 900, 330, 330),
                owner,
                owner,
                0.9,
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty());
        new ResultFolder(file("out")).writeImprints(new DossierId(dossier), ImprintsJson.write(List.of(imprint)));
    }

    private Path file(String name) {
        if (folder == null) {
            throw new IllegalStateException("no folder was given");
        }
        return folder.resolve(name);
    }
}
