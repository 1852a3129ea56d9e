package org.yinjian.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's entry; exit 0 when all went well, 1 when something is missing, 2 when the command was wrong. */
@Command(
        name = "yinjian",
        description = "Reads sealed registration forms, judges the seals, and keeps an award campaign's review queue.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CommandLine.HelpCommand.class,
            AssessCommand.class,
            RejudgeCommand.class,
            ImportCommand.class,
            ReportCommand.class,
            DemoCommand.class,
            BenchCommand.class,
            CampaignCommand.class,
            RegisterCommand.class
        },
        footer = {"", "Also: yinjian test (the tests) and yinjian package (the deployable artefacts of template.yaml)."
        })
final class Main {
    Main() {}

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new Main());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("yinjian: " + failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
        System.exit(line.execute(arguments.length == 0 ? new String[] {"help"} : arguments));
    }
}
