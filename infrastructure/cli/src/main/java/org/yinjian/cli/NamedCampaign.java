package org.yinjian.cli;

import org.yinjian.adapters.campaign.CampaignFiles;
import org.yinjian.core.campaign.Campaign;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The campaign that an option {@code --campaign} names: the id of one that ships, or a file. */
final class NamedCampaign {
    private NamedCampaign() {}

    /** @throws ParameterException when there is none, or it is not right; the message says what and where */
    static Campaign load(String named, CommandLine command) {
        try {
            return CampaignFiles.load(named).orThrow();
        } catch (IllegalArgumentException invalid) {
            throw new ParameterException(command, "--campaign " + named + ": " + invalid.getMessage());
        }
    }
}
