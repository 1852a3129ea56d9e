package org.yinjian.functions.office.review;

import java.util.Optional;
import java.util.function.BiFunction;
import org.yinjian.functions.office.Collaborators;

/** Lets nothing be done at the desk but from its own pages and by somebody who has a name. */
final class Reviewer {
    private Reviewer() {}

    /**
     * What comes of a form that a reviewer sent; a refusal where it is from elsewhere or by nobody.
     *
     * @param act given the form and the reviewer's name
     */
    static Answer only(Request request, Collaborators with, BiFunction<FormBody, String, Answer> act) {
        if (!request.sameOrigin()) {
            return Answer.refused(403, "只能从审核台的页面提交。");
        }
        FormBody form = new FormBody(request.body());
        return name(request, form, with)
                .map(name -> act.apply(form, name))
                .orElseGet(() -> Answer.refused(403, "请写明审核人，或先登录。"));
    }

    /** Who logged in; where nobody can, the name that was typed. */
    private static Optional<String> name(Request request, FormBody form, Collaborators with) {
        boolean stated = with.settings().reviewersStateTheirName();
        return request.login().or(() -> Optional.of(form.text("reviewer")).filter(name -> stated && !name.isEmpty()));
    }
}
