package org.yinjian.functions.office.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.review.Failure;
import org.yinjian.core.review.Failures;
import org.yinjian.core.review.Handled;

/** What could not be processed, each to be marked as dealt with; below it what was, by whom, when and how. */
final class FailureRows {
    private final Campaign campaign;
    private final Optional<String> askedName;
    private final Function<Failure, List<DossierId>> dossiers;

    /**
     * @param askedName the name that stands in the field for it; empty where the login tells it
     * @param dossiers which ones a failure is about
     */
    FailureRows(Campaign campaign, Optional<String> askedName, Function<Failure, List<DossierId>> dossiers) {
        this.campaign = campaign;
        this.askedName = askedName;
        this.dossiers = dossiers;
    }

    void write(Html html, Failures failures) {
        if (!failures.open().isEmpty()) {
            html.element("h2", "未能处理")
                    .raw("<table class=\"failures\"><thead><tr><th>步骤<th>对象<th>时间<th>处理</tr></thead><tbody>");
            failures.open().forEach(failure -> open(html, failure));
            html.raw("</tbody></table>");
        }
        if (!failures.handled().isEmpty()) {
            handled(html, failures.handled());
        }
    }

    private void open(Html html, Failure failure) {
        about(html, failure);
        html.raw("<td><form method=\"post\" action=\"/failures?campaign=")
                .text(campaign.id())
                .raw("\"><input type=\"hidden\" name=\"failure\" value=\"")
                .text(failure.token())
                .raw("\">");
        askedName.ifPresent(html::reviewer);
        html.raw("<input name=\"reason\" required maxlength=\"300\" aria-label=\"怎样处理的\" placeholder=\"怎样处理的\"> "
                + "<button>已处理</button></form></tr>");
    }

    private void handled(Html html, List<Handled> handled) {
        html.raw("<details><summary>未能处理的，已由人处理" + handled.size() + "项</summary>")
                .raw(
                        "<table class=\"failures\"><thead><tr><th>步骤<th>对象<th>时间<th>处理人<th>处理时间<th>怎样处理的</tr></thead><tbody>");
        for (Handled one : handled) {
            about(html, one.failure());
            html.element("td", one.by())
                    .element("td", Html.moment(one.at(), campaign))
                    .element("td", one.why())
                    .raw("</tr>");
        }
        html.raw("</tbody></table></details>");
    }

    private void about(Html html, Failure failure) {
        html.raw("<tr>").element("td", step(failure.step())).raw("<td class=\"object\">");
        List<DossierId> known = dossiers.apply(failure);
        if (known.isEmpty()) {
            html.text(failure.subject());
        }
        known.forEach(dossier -> html.dossier(campaign.id().value(), dossier).raw(" "));
        html.element("td", Html.moment(failure.at(), campaign));
    }

    private static String step(String step) {
        return switch (step) {
            case "poll" -> "收信：这封邮件多次未能取回";
            case "receive" -> "接收";
            case "read" -> "识别";
            case "assess" -> "核对";
            case "import" -> "导入线上填报";
            case "reply" -> "回复：多次未能发出";
            case "reply-limit" -> "回复：该地址当日已达上限，次日补发";
            case "reply-refused" -> "回复：对方邮箱拒收";
            default -> step;
        };
    }
}
