package org.yinjian.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yinjian.adapters.json.ImprintsJson;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.imprint.RegisteredSeal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yinjian register add OUT DOSSIER --register FILE --by NAME}: a person accepts a dossier's seal as a unit's own. */
@Command(name = "add", description = "Registers the seal of a dossier that a person has looked at and accepted.")
final class RegisterAddCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OUT", description = "the results of assess")
    Path out = Path.of("out");

    @Parameters(index = "1", paramLabel = "DOSSIER", description = "the dossier's name")
    String dossier = "";

    @Option(names = "--register", paramLabel = "FILE", required = true, description = "the register; begun if new")
    Path register = Path.of("register.json");

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "who accepts the seal")
    String by = "";

    @Option(
            names = "--owner",
            paramLabel = "NAME",
            description = "whose seal it is; default: the owner that the record names")
    @Nullable
    String owner;

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(out)) {
            throw wrong("OUT is no folder of results: " + out);
        }
        List<KeptImprint> imprints = new ResultFolder(out)
                .imprints(new DossierId(dossier))
                .map(ImprintsJson::read)
                .orElseThrow(() -> wrong("there are no results of a dossier " + dossier + " in " + out));
        KeptImprint deciding = imprints.stream()
                .findFirst()
                .orElseThrow(() -> wrong("the form of " + dossier + " bears no seal that could be registered"));
        String named = Optional.ofNullable(owner).orElse(deciding.owner());
        if (named.isBlank()) {
            throw wrong("nobody knows whose seal this is; say it with --owner");
        }
        RegisteredSeal seal = new RegisteredSeal(named, deciding, by, clock().instant());
        FileSealRegister.open(register).accept(seal);
        System.out.println(dossier + ": 印章“" + deciding.text() + "”已登记为“" + named + "”的印章。");
        return 0;
    }

    private static Clock clock() {
        return new Wiring().clock();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
