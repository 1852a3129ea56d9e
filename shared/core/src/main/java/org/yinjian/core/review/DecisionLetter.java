package org.yinjian.core.review;

import java.time.Instant;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldKeys;

/** Tells a unit what a person decided: that its dossier was accepted, or why it was refused. */
public final class DecisionLetter {
    private final Campaign campaign;

    public DecisionLetter(Campaign campaign) {
        this.campaign = campaign;
    }

    public Letter accepted(Assessment record, Instant at) {
        LetterText text = begun(record, "已由工作组审核通过，予以受理。");
        text.ahead(at);
        text.line("　　申报信息如有变化，请及时告知工作组。");
        return ended(text, at, "【受理通知】申报材料已通过审核（编号" + record.dossier() + "）");
    }

    /** @param reason in the person's words */
    public Letter refused(Assessment record, Instant at, String reason) {
        LetterText text = begun(record, "经工作组审核，不予受理。");
        text.line("理由：" + reason);
        record.findings().stream()
                .filter(finding -> finding.severity() == Severity.EXCLUDE)
                .flatMap(finding -> finding.clause().stream())
                .distinct()
                .forEach(clause -> text.line("依据：%s %s：“%s”".formatted(clause.notice(), clause.ref(), clause.quote())));
        text.line("　　如对此有疑问，请与工作组联系。");
        return ended(text, at, "【审核结果】申报材料不予受理（编号" + record.dossier() + "）");
    }

    private LetterText begun(Assessment record, String outcome) {
        LetterText text = new LetterText(campaign);
        text.salutation(record.value(FieldKeys.UNIT), record.value(FieldKeys.NAME));
        text.line("　　您好！您报送的%s申报材料（编号%s）%s".formatted(campaign.title(), record.dossier(), outcome));
        return text;
    }

    private static Letter ended(LetterText text, Instant at, String subject) {
        text.gap();
        text.contacts();
        text.signature(java.util.Optional.of(at));
        return text.letter(subject);
    }
}
