package org.yinjian.functions.office.review;

import java.util.Optional;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.Piece;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.arrange.DocumentMove;

/** Takes a reviewer's word on where a document belongs: from the desk's pages only, by name, about what the page showed. */
final class MoveDesk {
    /** In place of a dossier's number: a dossier of its own. */
    static final String OF_ITS_OWN = "新";

    private final Collaborators with;
    private final DocumentMove move;

    MoveDesk(Collaborators with) {
        this.with = with;
        this.move = new DocumentMove(with);
    }

    /** @throws IllegalArgumentException when the form is not one that the desk's pages send */
    Answer move(Request request, String campaign) {
        return Reviewer.only(request, with, (form, reviewer) -> move(request, campaign, form, reviewer));
    }

    private Answer move(Request request, String campaign, FormBody form, String reviewer) {
        String to = form.text("to");
        if (to.isEmpty()) {
            return Answer.refused(422, "请写明移到哪个编号，或写“" + OF_ITS_OWN + "”另立一件。");
        }
        return answer(
                move.move(new DocumentMove.Order(
                        campaign,
                        Piece.parse(form.text("document")),
                        new DossierId(request.path().getOrDefault("id", "")),
                        to.equals(OF_ITS_OWN) ? Optional.empty() : Optional.of(new DossierId(to)),
                        Long.parseLong(form.text("version")),
                        reviewer)),
                campaign);
    }

    private static Answer answer(DocumentMove.Outcome outcome, String campaign) {
        return switch (outcome) {
            case DocumentMove.Outcome.Moved moved -> Answer.seeOther(Html.address(campaign, moved.to()));
            case DocumentMove.Outcome.Changed ignored -> Answer.refused(409, "其间材料有更新，请返回重新查看后再移动。");
            case DocumentMove.Outcome.Unknown ignored -> Answer.refused(422, "没有这个编号，或这份文件已不在这里。");
        };
    }
}
