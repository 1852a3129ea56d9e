package org.yinjian.functions.office.review;

import org.yinjian.core.assessment.Evidence;
import org.yinjian.core.assessment.Finding;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.decision.Act;
import org.yinjian.core.decision.FindingRef;
import org.yinjian.core.review.Wording;
import org.yinjian.functions.office.ReviewedDossiers;

/** The findings of a dossier, each with its clause, its evidence and the buttons to rule on it. */
final class FindingRows {
    private final Campaign campaign;
    private final ReviewedDossiers.Dossier dossier;

    FindingRows(Campaign campaign, ReviewedDossiers.Dossier dossier) {
        this.campaign = campaign;
        this.dossier = dossier;
    }

    void write(Html html) {
        html.element("h2", "问题与提示");
        if (dossier.reviewed().record().findings().isEmpty()) {
            html.element("p", "没有发现问题。");
            return;
        }
        html.raw("<table class=\"findings\"><thead><tr><th>处理<th>对象<th>说明<th>证据<th>审核</tr></thead><tbody>");
        dossier.reviewed().record().findings().forEach(finding -> row(html, finding));
        html.raw("</tbody></table>");
    }

    private void row(Html html, Finding finding) {
        html.raw("<tr><td class=\"" + finding.severity() + "\">")
                .text(Wording.of(finding.severity()))
                .raw("<td>")
                .text(Wording.subject(finding, campaign))
                .raw("<td>")
                .text(finding.message());
        finding.clause()
                .ifPresent(clause ->
                        html.element("blockquote", clause.notice() + " " + clause.ref() + "：" + clause.quote()));
        html.raw("<td>");
        for (Evidence evidence : finding.evidence()) {
            evidence.crop().ifPresent(crop -> html.evidence(campaign.id().value(), crop));
        }
        html.raw("<td>");
        if (canBeRuledOn(finding)) {
            buttons(html, FindingRef.of(finding).token(), finding.severity());
        }
        html.raw("</tr>");
    }

    /** Doubts and gaps; and a note that a person made of one. */
    private boolean canBeRuledOn(Finding finding) {
        return !dossier.reviewed().state().settled() && (finding.severity() != Severity.NOTE || ruled(finding));
    }

    private boolean ruled(Finding finding) {
        return dossier.decisions().log().stream()
                .anyMatch(decision -> decision.act() instanceof Act.RuleOn act
                        && act.finding().names(finding));
    }

    private static void buttons(Html html, String token, Severity severity) {
        html.raw("<input name=\"reason." + token + "\" maxlength=\"300\" aria-label=\"理由\" placeholder=\"理由\"> ");
        if (severity == Severity.REVIEW || severity == Severity.NOTE) {
            html.button("uphold:" + token, "属实，须补正");
        }
        if (severity != Severity.NOTE) {
            html.button("dismiss:" + token, "不成立");
        }
    }
}
