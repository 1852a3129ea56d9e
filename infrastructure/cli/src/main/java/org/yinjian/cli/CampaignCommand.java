package org.yinjian.cli;

import picocli.CommandLine.Command;

/** {@code yinjian campaign draft|check}: next year's campaign, proposed from its notice and checked. */
@Command(
        name = "campaign",
        description = "Drafts a campaign file from a notice and a blank form, or checks one.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {CampaignDraftCommand.class, CampaignCheckCommand.class})
final class CampaignCommand {}
