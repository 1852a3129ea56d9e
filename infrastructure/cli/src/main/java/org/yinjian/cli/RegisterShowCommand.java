package org.yinjian.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.imprint.RegisteredSeal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code yinjian register show FILE}: a line for each accepted seal. */
@Command(name = "show", description = "Lists the seals of a register.")
final class RegisterShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "the register")
    Path file = Path.of(".");

    @Override
    public Integer call() throws Exception {
        PrintStream out = System.out;
        for (RegisteredSeal seal : FileSealRegister.open(file).all()) {
            KeptImprint imprint = seal.imprint();
            out.printf(
                    "%s  “%s”  %s  %s  %s  %s%n",
                    seal.owner(),
                    imprint.text(),
                    imprint.code().orElse("-"),
                    imprint.dossier(),
                    seal.acceptedBy(),
                    seal.acceptedAt());
        }
        return 0;
    }
}
