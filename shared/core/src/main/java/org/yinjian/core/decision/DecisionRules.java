package org.yinjian.core.decision;

import java.util.Optional;
import org.yinjian.core.assessment.Finding;
import org.yinjian.core.assessment.Severity;

/** What a reviewer may do with a dossier as it stands, and when a reason must be given. */
public final class DecisionRules {
    private DecisionRules() {}

    /** Why an act is not possible, for the reviewer; empty when it is. */
    public static Optional<String> complaint(Reviewed dossier, Act act) {
        if (dossier.state().settled() && !(act instanceof Act.Reopen)) {
            return Optional.of("这份材料已经作出决定，请先撤回决定再修改。");
        }
        return switch (act) {
            case Act.Accept accept -> when(open(dossier) && accept.reason().isEmpty(), "还有未解决的问题，通过时请写明理由，或先逐项处理。");
            case Act.Refuse refuse -> when(refuse.reason().isEmpty(), "不予受理须写明理由，理由会写进通知。");
            case Act.AskForCorrection ask ->
                when(ask.note().isEmpty() && !asks(dossier, Severity.CORRECT), "没有需要补正的项目，请先确认某一项须补正，或写明要求。");
            case Act.Reopen ignored -> when(dossier.state() == ReviewState.OPEN, "这份材料还没有决定，无可撤回。");
            case Act.RuleOn rule -> ruling(dossier, rule);
            case Act.StateField field -> when(!dossier.record().fields().containsKey(field.key()), "报名表没有这一栏。");
        };
    }

    private static Optional<String> ruling(Reviewed dossier, Act.RuleOn rule) {
        Optional<Finding> finding = dossier.machine().findings().stream()
                .filter(rule.finding()::names)
                .findFirst()
                .or(() -> dossier.record().findings().stream()
                        .filter(rule.finding()::names)
                        .findFirst());
        if (finding.isEmpty()) {
            return Optional.of("这一项已经不在记录中，请重新查看。");
        }
        boolean grave = finding.get().severity().compareTo(Severity.CORRECT) >= 0;
        return when(grave && rule.ruling() == Ruling.DISMISSED && rule.reason().isEmpty(), "否定补正项或排除项须写明理由。");
    }

    private static boolean open(Reviewed dossier) {
        return asks(dossier, Severity.REVIEW);
    }

    private static boolean asks(Reviewed dossier, Severity least) {
        return dossier.record().findings().stream()
                .anyMatch(finding -> finding.severity().compareTo(least) >= 0);
    }

    private static Optional<String> when(boolean wrong, String complaint) {
        return wrong ? Optional.of(complaint) : Optional.empty();
    }
}
