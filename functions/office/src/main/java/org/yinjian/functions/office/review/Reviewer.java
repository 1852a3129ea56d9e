package org.yinjian.functions.office.review;

import java.util.Optional;
import org.yinjian.functions.office.Collaborators;

/** Who sends a form of the desk. */
final class Reviewer {
    private Reviewer() {}

    /** Who logged in; where nobody can, the name that was typed. */
    static Optional<String> of(Request request, FormBody form, Collaborators with) {
        boolean stated = with.settings().reviewersStateTheirName();
        return request.login().or(() -> Optional.of(form.text("reviewer")).filter(name -> stated && !name.isEmpty()));
    }
}
