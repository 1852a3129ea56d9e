package org.yinjian.functions.office.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.core.review.Failure;
import org.yinjian.core.review.Failures;
import org.yinjian.core.review.Handled;
import org.yinjian.functions.office.Collaborators;

/** Takes a reviewer's word that a failure was dealt with: from the desk's page only, by name, with what was done. */
final class FailureDesk {
    private final Collaborators with;

    FailureDesk(Collaborators with) {
        this.with = with;
    }

    Failures of(String campaign) {
        return Failures.of(with.reviews(), campaign);
    }

    /** The dossiers that a failure is about, as far as they can be opened. */
    List<DossierId> dossiers(Failure failure) {
        Stream<DossierKey> about = failure.step().equals("read")
                ? with.readings().holders(new ContentHash(failure.subject())).stream()
                : failure.step().equals("assess") || failure.step().startsWith("reply")
                        ? Stream.of(new DossierKey(failure.campaign(), new DossierId(failure.subject())))
                        : Stream.empty();
        return about.filter(key -> with.reviews().standing(key).isPresent())
                .map(DossierKey::dossier)
                .toList();
    }

    Answer handle(Request request, String campaign) {
        return Reviewer.only(request, with, (form, reviewer) -> handle(campaign, form, reviewer));
    }

    private Answer handle(String campaign, FormBody form, String reviewer) {
        if (form.text("reason").isEmpty()) {
            return Answer.refused(422, "请写明怎样处理的。");
        }
        Optional<Failure> seen = of(campaign).open().stream()
                .filter(failure -> failure.token().equals(form.text("failure")))
                .findFirst();
        if (seen.isEmpty()) {
            return Answer.refused(409, "这一项已有人处理，或其间又失败了一次，请返回队列查看。");
        }
        with.reviews().handle(new Handled(seen.get(), reviewer, with.clock().instant(), form.text("reason")));
        with.events()
                .record(new OperationalEvent.Decided(
                        campaign + "/!" + seen.get().id(), "Handled"));
        return Answer.seeOther("/?campaign=" + campaign);
    }
}
