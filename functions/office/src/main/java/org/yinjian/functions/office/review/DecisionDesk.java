package org.yinjian.functions.office.review;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yinjian.core.assessment.AssessedField;
import org.yinjian.core.decision.Act;
import org.yinjian.core.decision.Decision;
import org.yinjian.core.decision.DecisionRules;
import org.yinjian.core.decision.FindingRef;
import org.yinjian.core.decision.Reviewed;
import org.yinjian.core.decision.Ruling;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.ReviewedDossiers;

/** Takes what a reviewer decided on a dossier's page: from that page only, by name, and about what the page showed. */
final class DecisionDesk {
    /** What a button sends that must change nothing: the one that the key Enter presses. */
    static final String NOTHING = "none";

    private static final String OUTDATED = "其间材料有更新，或另一位审核人已作出处理。请按下面的最新情况重新决定。";

    private final Collaborators with;
    private final ReviewedDossiers dossiers;

    DecisionDesk(Collaborators with) {
        this.with = with;
        this.dossiers = new ReviewedDossiers(with);
    }

    Answer decide(Request request, String campaign) {
        return Reviewer.only(
                request,
                with,
                (form, reviewer) -> dossiers.find(key(request, campaign))
                        .map(dossier -> decide(dossier, form, reviewer))
                        .orElseGet(Answer::notFound));
    }

    private static DossierKey key(Request request, String campaign) {
        return new DossierKey(campaign, new DossierId(request.path().getOrDefault("id", "")));
    }

    private Answer decide(ReviewedDossiers.Dossier dossier, FormBody form, String reviewer) {
        if (form.text("act").equals(NOTHING)) {
            return back(dossier, reviewer);
        }
        boolean current =
                form.text("version").equals(String.valueOf(dossier.decisions().version()))
                        && form.text("documents").equals(seen(dossier.reviewed()));
        Optional<Act> act = current ? act(form, dossier.reviewed()) : Optional.empty();
        if (act.isEmpty()) {
            return page(409, dossier, OUTDATED, reviewer);
        }
        Optional<String> complaint = DecisionRules.complaint(dossier.reviewed(), act.get());
        return complaint
                .map(words -> page(422, dossier, words, reviewer))
                .orElseGet(() -> keep(dossier, act.get(), reviewer));
    }

    private Answer keep(ReviewedDossiers.Dossier dossier, Act act, String reviewer) {
        DossierKey key = dossier.standing().key();
        Decision decision = new Decision(
                with.clock().instant(),
                reviewer,
                Reviewed.documents(dossier.reviewed().machine()),
                act);
        if (!with.reviews().decide(dossier.decisions().then(decision))) {
            return page(409, dossiers.find(key).orElse(dossier), OUTDATED, reviewer);
        }
        if (act instanceof Act.Accept) {
            new AcceptedSeals(with).register(dossier, decision);
        }
        with.events()
                .record(new OperationalEvent.Decided(
                        key.toString(), act.getClass().getSimpleName()));
        // Should this be lost, the daily task asks again; a letter is sent once however often it is asked for.
        with.work().send(new Work.Reply(key, "decision"));
        return back(dossier, reviewer);
    }

    /** What the pressed button asks for; empty when it names nothing that is there. */
    private static Optional<Act> act(FormBody form, Reviewed dossier) {
        String[] pressed = form.text("act").split(":", 2);
        String about = pressed.length > 1 ? pressed[1] : "";
        return switch (pressed[0]) {
            case "state" -> Optional.of(stated(form, about, dossier));
            case "uphold" -> ruling(form, about, dossier, Ruling.UPHELD);
            case "dismiss" -> ruling(form, about, dossier, Ruling.DISMISSED);
            case "ask" -> Optional.of(new Act.AskForCorrection(form.text("reason")));
            case "accept" -> Optional.of(new Act.Accept(form.text("reason")));
            case "refuse" -> Optional.of(new Act.Refuse(form.text("reason")));
            case "reopen" -> Optional.of(new Act.Reopen(form.text("reason")));
            default -> Optional.empty();
        };
    }

    private static Act stated(FormBody form, String key, Reviewed dossier) {
        return new Act.StateField(
                key,
                form.text("value." + key),
                Optional.ofNullable(dossier.record().fields().get(key))
                        .map(AssessedField::read)
                        .flatMap(read -> read.document()));
    }

    private static Optional<Act> ruling(FormBody form, String token, Reviewed dossier, Ruling ruling) {
        return dossier.record().findings().stream()
                .map(FindingRef::of)
                .filter(finding -> finding.token().equals(token))
                .findFirst()
                .map(finding -> new Act.RuleOn(finding, ruling, form.text("reason." + token)));
    }

    /** Names what a page shows: the dossier's documents, and what was found in them. */
    static String seen(Reviewed dossier) {
        String found = dossier.machine().findings().stream()
                .map(finding -> finding.severity() + FindingRef.of(finding).token())
                .collect(Collectors.joining(
                        " ", Reviewed.documents(dossier.machine()).hex(), ""));
        return ContentHash.of(found.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private Answer back(ReviewedDossiers.Dossier dossier, String reviewer) {
        String by = with.settings().reviewersStateTheirName() ? "&by=" + Html.urlPart(reviewer) : "";
        DossierKey key = dossier.standing().key();
        return Answer.seeOther(Html.address(key.campaign(), key.dossier()) + by);
    }

    private Answer page(int status, ReviewedDossiers.Dossier dossier, String message, String reviewer) {
        return Answer.page(status, new DossierPage(with, dossier, reviewer).html(Optional.of(message)));
    }
}
