package org.yinjian.cli;

import picocli.CommandLine.Command;

/** {@code yinjian register add|show}: the seals that a person accepted, against which later ones are compared. */
@Command(
        name = "register",
        description = "Keeps the register of accepted seals, against which assess --register compares later ones.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RegisterAddCommand.class, RegisterShowCommand.class})
final class RegisterCommand {}
