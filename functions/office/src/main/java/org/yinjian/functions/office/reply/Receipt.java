package org.yinjian.functions.office.reply;

import java.util.Optional;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.functions.office.assess.Judge;

/** The words of a receipt. */
final class Receipt {
    private Receipt() {}

    /** Answers in the unit's thread where there is one. */
    static String subject(DossierId dossier, Optional<String> received) {
        String own = "【受理号 " + dossier + "】材料已收到";
        return received.map(subject -> "Re: " + subject + " " + own).orElse(own);
    }

    static String text(Assessment record, Judge judge) {
        StringBuilder text = new StringBuilder();
        text.append("您好！\n\n您报送的材料已收到，受理号：")
                .append(record.dossier())
                .append("，共")
                .append(record.documents().size())
                .append("个文件。\n\n");
        text.append(next(record, judge));
        return text.append("\n\n本邮件由系统自动发出。补充材料请注明受理号。\n").toString();
    }

    private static String next(Assessment record, Judge judge) {
        Outcome outcome = record.outcome();
        return switch (outcome) {
            case COMPLETE -> "材料齐全，已进入评审程序，无需补充。";
            case NEEDS_REVIEW, EXCLUDED -> "材料已转工作人员审核，如需补充将另行通知。";
            case NEEDS_CORRECTION -> judge.correctionNotice(record).orElse("材料需要补正，请与组委会联系。");
        };
    }
}
