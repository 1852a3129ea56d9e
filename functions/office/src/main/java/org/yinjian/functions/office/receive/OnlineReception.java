package org.yinjian.functions.office.receive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yinjian.adapters.portal.PortalExport;
import org.yinjian.core.dossier.Arrival;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.core.online.OnlineImport;
import org.yinjian.core.review.Failure;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.assess.OnlineDesk;

/** Takes an export of a campaign's page, and has every dossier judged beside it. */
final class OnlineReception {
    private final Collaborators with;
    private final OnlineDesk online;

    OnlineReception(Collaborators with) {
        this.with = with;
        this.online = new OnlineDesk(with.archive());
    }

    /** An export that cannot be read is a failure at the desk: whoever laid it there must learn of it. */
    void receive(String campaign, Arrival arrival) {
        Optional<byte[]> bytes = arrival.size() > PortalExport.MOST_BYTES
                ? Optional.empty()
                : with.inbox().get(arrival.object(), arrival.tag());
        Optional<PortalExport> export = bytes.flatMap(content -> read(campaign, content));
        export.ifPresentOrElse(read -> keep(campaign, arrival, read), () -> fail(campaign, arrival));
    }

    private Optional<PortalExport> read(String campaign, byte[] content) {
        try {
            return Optional.of(PortalExport.read(content, with.judge().campaign(campaign)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private void keep(String campaign, Arrival arrival, PortalExport export) {
        boolean latest = online.keep(campaign, new OnlineImport(arrival.at(), export.entries()));
        if (latest) {
            with.reviews().all(campaign).forEach(standing -> with.work().send(new Work.Assess(standing.key())));
        }
        with.events()
                .record(new OperationalEvent.OnlineImported(
                        campaign, export.entries().size(), latest));
    }

    private void fail(String campaign, Arrival arrival) {
        String id = ContentHash.of((arrival.object() + " " + arrival.tag()).getBytes(StandardCharsets.UTF_8))
                .hex();
        with.reviews()
                .fail(new Failure(
                        campaign,
                        id.substring(0, 32),
                        "import",
                        arrival.object(),
                        with.clock().instant()));
    }
}
