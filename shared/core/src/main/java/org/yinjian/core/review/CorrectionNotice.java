package org.yinjian.core.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Evidence;
import org.yinjian.core.assessment.Finding;
import org.yinjian.core.assessment.FindingCode;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldKeys;

/** The 补正通知: tells a unit what is wrong with its dossier, on what that rests, what to send, how, and until when. */
public final class CorrectionNotice {
    private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    private final Campaign campaign;

    public CorrectionNotice(Campaign campaign) {
        this.campaign = campaign;
    }

    /**
     * The letter about a dossier; empty when the unit need not send anything.
     *
     * @param at the moment of writing, for the days that are left; without it none are told
     */
    public Optional<Letter> about(Assessment record, Optional<Instant> at) {
        List<Finding> items = items(record);
        if (items.stream().noneMatch(finding -> finding.severity() == Severity.CORRECT)) {
            return Optional.empty();
        }
        LetterText text = new LetterText(campaign);
        text.salutation(record.value(FieldKeys.UNIT), record.value(FieldKeys.NAME));
        text.line(opening(record, items.size(), text));
        for (int i = 0; i < items.size(); i++) {
            text.gap();
            item(text, i, items.get(i), record);
        }
        text.gap();
        text.howAndUntilWhen(record.dossier(), at);
        text.signature(at);
        return Optional.of(text.letter("【补正通知】申报材料需要补正（编号" + record.dossier() + "）"));
    }

    /** What the unit can put right: what must be corrected, and files that could not be opened. */
    private static List<Finding> items(Assessment record) {
        return record.findings().stream()
                .filter(finding -> finding.severity() == Severity.CORRECT || unexplained(finding, record))
                .toList();
    }

    private static boolean unexplained(Finding finding, Assessment record) {
        return finding.code() == FindingCode.UNREADABLE_FILE
                && record.findings().stream()
                        .noneMatch(other -> other.code() == FindingCode.CERTIFICATE_UNREADABLE
                                && other.subject().equals(finding.subject()));
    }

    private String opening(Assessment record, int items, LetterText text) {
        String received = record.receivedAt()
                .map(moment -> "已于" + text.moment(moment.toInstant()) + "收到，")
                .orElse("");
        return "　　您好！您报送的%s申报材料（编号%s）%s经核对，有%d处需要补正：".formatted(campaign.title(), record.dossier(), received, items);
    }

    private static void item(LetterText text, int index, Finding finding, Assessment record) {
        List<String> details = new ArrayList<>();
        finding.clause()
                .ifPresent(clause ->
                        details.add("依据：%s %s：“%s”".formatted(clause.notice(), clause.ref(), clause.quote())));
        details.add("请提交：" + WhatToSend.forFinding(finding.code()));
        finding.evidence().stream()
                .findFirst()
                .flatMap(evidence -> place(evidence, record))
                .ifPresent(place -> details.add("见：" + place));
        text.item(number(index) + "、" + finding.message(), details);
    }

    private static String number(int index) {
        return index < NUMERALS.length ? NUMERALS[index] : String.valueOf(index + 1);
    }

    private static Optional<String> place(Evidence evidence, Assessment record) {
        return record.documents().stream()
                .filter(document -> document.id().equals(evidence.document()))
                .findFirst()
                .map(document -> "文件“" + document.file() + "”"
                        + evidence.page().map(page -> "第" + page + "页").orElse(""));
    }
}
