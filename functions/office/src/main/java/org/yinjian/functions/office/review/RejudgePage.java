package org.yinjian.functions.office.review;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.assessment.Change;
import org.yinjian.core.assessment.Finding;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.review.Wording;

/**
 * What judging again would change, as a page with the button that does it.
 *
 * @param dossiers how many there are
 * @param outdated how many of them were judged by other rules than today's
 * @param from the first that is shown, counted from 0
 * @param next the first of the next page; 0 where there is none
 * @param asksForName whether the reviewer must write a name, having not logged in
 */
record RejudgePage(Campaign campaign, int dossiers, long outdated, int from, int next, boolean asksForName) {
    /** A dossier and what would change in it; empty while it cannot be judged. */
    record Row(DossierId dossier, Optional<Change> change) {}

    String of(List<Row> rows) {
        Html html = Html.page("重新审核（不重新识别）");
        html.raw("<p><a href=\"/?campaign=").text(campaign.id()).raw("\">返回队列</a></p>");
        html.element(
                "p",
                "%s：共%d份，其中%d份是按旧规则审核的。下面是按现行规则和已存的识别结果重新审核会有的变化，尚未生效。"
                        .formatted(campaign.title(), dossiers, outdated));
        long changed = rows.stream()
                .filter(row -> row.change().filter(Change::matters).isPresent())
                .count();
        html.element("p", "第%d至%d份：%d份有变化。".formatted(from + 1, from + rows.size(), changed));
        if (changed > 0 || rows.stream().anyMatch(row -> row.change().isEmpty())) {
            table(html, rows);
        }
        if (next > 0) {
            html.raw("<p><a href=\"/rejudge?campaign=")
                    .text(Html.urlPart(campaign.id().value()))
                    .raw("&amp;from=" + next + "\">")
                    .text("下一页")
                    .raw("</a></p>");
        }
        button(html);
        return html.end();
    }

    private static void table(Html html, List<Row> rows) {
        html.raw("<table><thead><tr><th>受理号<th>原结论<th>新结论<th>新增<th>取消</tr></thead><tbody>");
        for (Row row : rows) {
            if (row.change().isEmpty()) {
                html.raw("<tr>")
                        .element("td", row.dossier())
                        .raw("<td colspan=\"4\">")
                        .text("识别结果不全，暂不能重新审核")
                        .raw("</tr>");
            }
            row.change().filter(Change::matters).ifPresent(change -> row(html, change));
        }
        html.raw("</tbody></table>");
    }

    private static void row(Html html, Change change) {
        html.raw("<tr>").element("td", change.dossier());
        html.element("td", Wording.of(change.before().outcome()));
        html.element("td", change.flips() ? Wording.of(change.after().outcome()) : "不变");
        findings(html, change.added());
        findings(html, change.removed());
        html.raw("</tr>");
    }

    private static void findings(Html html, List<Finding> findings) {
        html.raw("<td>");
        findings.forEach(finding -> html.element("div", finding.message()));
    }

    private void button(Html html) {
        html.raw("<form method=\"post\" action=\"/rejudge?campaign=")
                .text(Html.urlPart(campaign.id().value()))
                .raw("\">");
        if (asksForName) {
            html.raw("<label>").text("审核人").raw(" <input name=\"reviewer\" required></label> ");
        }
        html.raw("<button>").text("全部" + dossiers + "份重新审核").raw("</button></form>");
    }
}
