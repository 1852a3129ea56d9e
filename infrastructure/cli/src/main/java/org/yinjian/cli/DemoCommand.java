package org.yinjian.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.yinjian.local.demo.Demo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code yinjian demo}: the whole system on this machine. */
@Command(
        name = "demo",
        description = "Starts the local cloud, sends sample dossiers in, prints the queue and serves the review desk.")
final class DemoCommand implements Callable<Integer> {
    /** How long the samples may take before the demo gives up. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Option(names = "--once", description = "exit when every sample has its record, queue entry and reply")
    boolean once;

    @Override
    public Integer call() throws Exception {
        return Demo.run(new Demo.Options(once, PATIENCE, System.out));
    }
}
