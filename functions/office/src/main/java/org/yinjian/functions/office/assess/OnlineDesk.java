package org.yinjian.functions.office.assess;

import java.nio.charset.StandardCharsets;
import org.yinjian.adapters.json.OnlineJson;
import org.yinjian.core.dossier.DocumentStore;
import org.yinjian.core.online.OnlineImport;

/** The latest export of a campaign's page, kept in the archive as {@code online/<campaign>.json}. */
public final class OnlineDesk {
    private final DocumentStore archive;

    public OnlineDesk(DocumentStore archive) {
        this.archive = archive;
    }

    /** What was imported last; nothing where nothing was. */
    public OnlineImport of(String campaign) {
        return archive.get(place(campaign))
                .map(json -> OnlineJson.read(new String(json, StandardCharsets.UTF_8)))
                .orElse(OnlineImport.NONE);
    }

    /**
     * Keeps an import unless a later one is there.
     *
     * @return whether it is the one that counts now
     */
    public boolean keep(String campaign, OnlineImport imported) {
        if (of(campaign).at().isAfter(imported.at())) {
            return false;
        }
        archive.put(place(campaign), OnlineJson.write(imported).getBytes(StandardCharsets.UTF_8), "application/json");
        return true;
    }

    private static String place(String campaign) {
        return "online/" + campaign + ".json";
    }
}
