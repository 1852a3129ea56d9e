package org.yinjian.functions.office.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.core.review.Standing;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.assess.DossierAssessment;

/**
 * Judging again after a change of rules: first what would change, some dossiers a page, then, when told to, all of them.
 * Only what was read before is judged; no page is looked at.
 */
final class RejudgeDesk {
    /** Judged while the browser waits; each takes some tens of milliseconds and a few reads. */
    private static final int A_PAGE = 40;

    private final Collaborators with;
    private final DossierAssessment assessment;

    RejudgeDesk(Collaborators with) {
        this.with = with;
        this.assessment = new DossierAssessment(with);
    }

    /** What judging again would change. */
    Answer preview(Request request, String campaign) {
        List<Standing> standings = standings(campaign);
        int from = from(request.query());
        String rules = with.judge().campaign(campaign).version();
        long outdated = standings.stream()
                .filter(standing -> !standing.campaignVersion().equals(rules))
                .count();
        List<RejudgePage.Row> rows = standings.stream()
                .skip(from)
                .limit(A_PAGE)
                .map(standing -> new RejudgePage.Row(standing.key().dossier(), assessment.preview(standing.key())))
                .toList();
        int next = from + A_PAGE < standings.size() ? from + A_PAGE : 0;
        boolean asksForName =
                with.settings().reviewersStateTheirName() && request.login().isEmpty();
        return Answer.page(
                new RejudgePage(with.judge().campaign(campaign), standings.size(), outdated, from, next, asksForName)
                        .of(rows));
    }

    /** Has every dossier of the campaign judged again. */
    Answer apply(Request request, String campaign) {
        return Reviewer.only(request, with, (form, reviewer) -> apply(campaign));
    }

    private Answer apply(String campaign) {
        List<Standing> standings = standings(campaign);
        standings.forEach(standing -> with.work().send(new Work.Assess(standing.key())));
        with.events().record(new OperationalEvent.Rejudged(campaign, standings.size()));
        return Answer.seeOther("/?campaign=" + Html.urlPart(campaign));
    }

    private List<Standing> standings(String campaign) {
        return with.reviews().all(campaign).stream()
                .sorted(Comparator.comparing(standing -> standing.key().dossier()))
                .toList();
    }

    private static int from(Map<String, String> query) {
        String from = query.getOrDefault("from", "0");
        if (!from.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException("no number to start from");
        }
        return Integer.parseInt(from);
    }
}
