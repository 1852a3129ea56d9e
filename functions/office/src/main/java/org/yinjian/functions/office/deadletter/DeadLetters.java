package org.yinjian.functions.office.deadletter;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.yinjian.adapters.json.ObjectNotices;
import org.yinjian.adapters.json.WireJson;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.Batch;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.core.reading.ReadingIndex;
import org.yinjian.core.review.Failure;
import org.yinjian.functions.office.Collaborators;

/**
 * Takes what a step gave up after several tries. The message is kept in the archive, a failure is noted for the desk; a
 * document that cannot be read becomes an unreadable one, so that its dossier goes on to a person.
 */
final class DeadLetters {
    private final Collaborators with;
    private final WireJson json = new WireJson();
    private final ObjectNotices notices = new ObjectNotices();

    DeadLetters(Collaborators with) {
        this.with = with;
    }

    void take(Batch.Message message) {
        with.archive()
                .put(
                        ArchiveKeys.failed(message.id()),
                        message.body().getBytes(StandardCharsets.UTF_8),
                        "application/json");
        Set<String> names = json.names(message.body());
        if (names.contains("Records")) {
            notices.parse(message.body()).forEach(arrival -> fail(message, "receive", arrival.object()));
        } else if (names.contains("document")) {
            unreadable(message, json.read(message.body(), Work.Read.class));
        } else if (names.contains("occasion")) {
            fail(message, "reply", json.read(message.body(), Work.Reply.class).dossier());
        } else if (names.contains("dossier")) {
            fail(message, "assess", json.read(message.body(), Work.Assess.class).dossier());
        } else {
            fail(message, "receive", "a message that is none of ours");
        }
    }

    private void unreadable(Batch.Message message, Work.Read work) {
        with.readings().note(work.document(), new ReadingIndex.Standing.GivenUp());
        fail(message, "read", work.document().value());
        with.readings().holders(work.document()).forEach(dossier -> with.work().send(new Work.Assess(dossier)));
    }

    private void fail(Batch.Message message, String step, DossierKey dossier) {
        note(new Failure(
                dossier.campaign(),
                message.id(),
                step,
                dossier.dossier().value(),
                with.clock().instant()));
    }

    private void fail(Batch.Message message, String step, String subject) {
        note(new Failure(
                with.settings().campaign(),
                message.id(),
                step,
                subject,
                with.clock().instant()));
    }

    private void note(Failure failure) {
        with.reviews().fail(failure);
        with.events().record(new OperationalEvent.GivenUp(failure.step(), failure.id()));
    }
}
