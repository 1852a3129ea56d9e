package org.yinjian.functions.office.review;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.decision.Decision;
import org.yinjian.core.decision.Decisions;

/** Who did what with a dossier, when and why. */
final class AuditTrail {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Campaign campaign;

    AuditTrail(Campaign campaign) {
        this.campaign = campaign;
    }

    void write(Html html, Decisions decisions) {
        html.element("h2", "处理记录");
        if (decisions.log().isEmpty()) {
            html.element("p", "还没有人处理过。");
            return;
        }
        html.raw("<table><thead><tr><th>时间<th>审核人<th>处理<th>理由</tr></thead><tbody>");
        for (Decision decision : decisions.log()) {
            html.raw("<tr>")
                    .element(
                            "td",
                            decision.at().atZone(campaign.schedule().zone()).format(MOMENT))
                    .element("td", decision.by())
                    .element("td", DecisionWording.of(decision.act(), campaign))
                    .element("td", DecisionWording.reason(decision.act()))
                    .raw("</tr>");
        }
        html.raw("</tbody></table>");
    }
}
