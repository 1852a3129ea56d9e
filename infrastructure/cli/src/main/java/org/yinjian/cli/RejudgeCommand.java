package org.yinjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.imprint.SealRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yinjian rejudge OUT}: judges again from the stored readings, after a change of rules; reads no page. */
@Command(
        name = "rejudge",
        description = {
            "Judges the dossiers of OUT again by changed rules, from what was read before; no page is looked at.",
            "Shows what would change; writes nothing without --apply."
        })
final class RejudgeCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "OUT", description = "folder that assess wrote")
    Path out = Path.of("out");

    @Option(names = "--campaign", paramLabel = "ID|FILE", description = "default: the campaign of the records")
    @Nullable
    String campaign;

    @Option(
            names = "--batch",
            negatable = true,
            description = "also judge across the dossiers; default: as assess was told")
    @Nullable
    Boolean batch;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "compare the seals with those of this register, as assess was told")
    @Nullable
    Path register;

    @Option(names = "--apply", description = "write records, queue, table, report and letters anew")
    boolean apply;

    @Option(names = "--json", description = "print the changes as JSON")
    boolean json;

    @Override
    public Integer call() throws IOException {
        List<Assessment> records = Files.isDirectory(out) ? ResultFolder.records(out) : List.of();
        if (records.isEmpty()) {
            throw wrong("OUT holds no record: " + out + "; run yinjian assess IN --out " + out + " first");
        }
        ResultFolder results = new ResultFolder(out);
        boolean across = Optional.ofNullable(batch).orElseGet(results::judgedAcross);
        RejudgeRun.Options options = new RejudgeRun.Options(rules(records.getFirst()), across, apply, json, register());
        return new RejudgeRun(options, results, new Wiring(), System.out).run(records);
    }

    private Optional<SealRegister> register() throws IOException {
        if (register == null) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(register)) {
            throw wrong("--register is no file: " + register);
        }
        return Optional.of(FileSealRegister.open(register));
    }

    private Campaign rules(Assessment record) {
        String named = Objects.requireNonNullElse(campaign, record.campaign().id());
        return NamedCampaign.load(named, Objects.requireNonNull(spec).commandLine());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
