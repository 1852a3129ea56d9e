package org.yinjian.functions.office.review;

import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.decision.Act;
import org.yinjian.core.decision.Ruling;
import org.yinjian.core.review.Wording;

/** The Chinese words of the desk for what people decide. */
final class DecisionWording {
    private DecisionWording() {}

    static String of(Act act, Campaign campaign) {
        return switch (act) {
            case Act.StateField field -> "将“" + Wording.label(field.key(), campaign) + "”定为“" + field.value() + "”";
            case Act.RuleOn rule ->
                (rule.ruling() == Ruling.UPHELD ? "认定属实：" : "认定不成立：")
                        + rule.finding().message();
            case Act.AskForCorrection ignored -> "通知补正";
            case Act.Accept ignored -> "通过";
            case Act.Refuse ignored -> "不予受理";
            case Act.Reopen ignored -> "撤回决定";
        };
    }

    static String reason(Act act) {
        return switch (act) {
            case Act.StateField ignored -> "";
            case Act.RuleOn rule -> rule.reason();
            case Act.AskForCorrection ask -> ask.note();
            case Act.Accept accept -> accept.reason();
            case Act.Refuse refuse -> refuse.reason();
            case Act.Reopen reopen -> reopen.reason();
        };
    }
}
