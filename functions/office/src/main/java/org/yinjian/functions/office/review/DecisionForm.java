package org.yinjian.functions.office.review;

import java.util.Optional;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.functions.office.ReviewedDossiers;

/** The form around a dossier's page: what it is about, who decides, and the decisions on the whole of it. */
final class DecisionForm {
    private final ReviewedDossiers.Dossier dossier;
    private final Optional<String> askedName;

    /** @param askedName the name that stands in the field for it; empty where the login tells it */
    DecisionForm(ReviewedDossiers.Dossier dossier, Optional<String> askedName) {
        this.dossier = dossier;
        this.askedName = askedName;
    }

    void open(Html html) {
        DossierKey key = dossier.standing().key();
        html.raw("<form method=\"post\" action=\"/dossiers/")
                .text(Html.urlPart(key.dossier().value()))
                .raw("/decisions?campaign=")
                .text(key.campaign())
                .raw("\">");
        // The key Enter presses a form's first button: this one, which changes nothing.
        html.raw("<button class=\"hidden\" tabindex=\"-1\" name=\"act\" value=\"" + DecisionDesk.NOTHING
                + "\">不变</button>");
        hidden(html, "version", String.valueOf(dossier.decisions().version()));
        hidden(html, "documents", DecisionDesk.seen(dossier.reviewed()));
        html.raw("<fieldset><legend>对整份材料的决定</legend>");
        askedName.ifPresent(name -> html.raw("<label>审核人 <input name=\"reviewer\" required maxlength=\"60\""
                        + " autocomplete=\"name\" value=\"")
                .text(name)
                .raw("\"></label> "));
        html.raw("<label>理由或说明 <input name=\"reason\" size=\"50\" maxlength=\"300\"></label> ");
        if (dossier.reviewed().state().settled()) {
            html.button("reopen", "撤回决定");
        } else {
            html.button("accept", "通过").button("ask", "通知补正").button("refuse", "不予受理");
        }
        html.element("p", "补正说明和不予受理的理由会写进给单位的通知。").raw("</fieldset>");
    }

    static void close(Html html) {
        html.raw("</form>");
    }

    private static void hidden(Html html, String name, String value) {
        html.raw("<input type=\"hidden\" name=\"" + name + "\" value=\"")
                .text(value)
                .raw("\">");
    }
}
