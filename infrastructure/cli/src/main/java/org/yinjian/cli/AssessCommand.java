package org.yinjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yinjian.core.imprint.SealRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yinjian assess IN --out OUT}: a folder of dossiers in, verdicts out; no server is started. */
@Command(name = "assess", description = "Judges a folder of dossiers and writes records, queue, table and report.")
final class AssessCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "IN", description = "folder of dossiers")
    Path in = Path.of(".");

    @Option(names = "--out", paramLabel = "OUT", required = true, description = "folder for the results")
    Path out = Path.of("out");

    @Option(names = "--campaign", paramLabel = "ID|FILE", description = "default: ${DEFAULT-VALUE}")
    String campaign = "zuimei-2021-national";

    @Option(
            names = "--received-at",
            paramLabel = "INSTANT",
            description = "ISO 8601 with offset; else LATE is not judged")
    @Nullable
    String receivedAt;

    @Option(names = "--jobs", paramLabel = "N", description = "dossiers at once; default: the processors")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--json", description = "print the summary as JSON")
    boolean json;

    @Option(
            names = "--batch",
            description = "also judge across the dossiers (quota, the same applicant twice, one imprint on two forms)")
    boolean batch;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "compare the seals with those of this register (see: yinjian register)")
    @Nullable
    Path register;

    @Option(names = "--fresh", description = "ignore results that are there already")
    boolean fresh;

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(in)) {
            throw wrong("IN is no folder: " + in);
        }
        if (jobs < 1 || jobs > 64) {
            throw wrong("--jobs must be 1 to 64: " + jobs);
        }
        Wiring wiring = Wiring.loadingModels();
        AssessRun.Options options = new AssessRun.Options(
                in,
                out,
                NamedCampaign.load(
                        campaign, java.util.Objects.requireNonNull(spec).commandLine()),
                received(),
                jobs,
                json,
                batch,
                fresh,
                register());
        return new AssessRun(options, wiring, System.out).run();
    }

    private Optional<SealRegister> register() throws IOException {
        if (register == null) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(register)) {
            throw wrong("--register is no file: " + register + " (yinjian register add begins one)");
        }
        try {
            return Optional.of(FileSealRegister.open(register));
        } catch (IllegalArgumentException broken) {
            throw wrong("--register " + register + " is no register of seals: " + broken.getMessage());
        }
    }

    private Optional<OffsetDateTime> received() {
        try {
            return Optional.ofNullable(receivedAt).map(OffsetDateTime::parse);
        } catch (DateTimeParseException notAMoment) {
            throw wrong(
                    "--received-at is no ISO 8601 moment with an offset (2021-12-09T18:00:00+08:00): " + receivedAt);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
    }
}
