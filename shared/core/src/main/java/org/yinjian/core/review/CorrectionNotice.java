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
        return asks(record) ? Optional.of(written(record, at, "", false)) : Optional.empty();
    }

    /**
     * The letter that a person wants sent.
     *
     * @param note what the person adds; may be empty
     */
    public Letter asked(Assessment record, Instant at, String note) {
        return written(record, Optional.of(at), note, false);
    }

    /** The same again, as a reminder. */
    public Letter reminder(Assessment record, Instant at, String note) {
        return written(record, Optional.of(at), note, true);
    }

    /** Whether there is anything that the unit must send. */
    static boolean asks(Assessment record) {
        return record.findings().stream().anyMatch(finding -> finding.severity() == Severity.CORRECT);
    }

    private Letter written(Assessment record, Optional<Instant> at, String note, boolean again) {
        List<Finding> items = items(record);
        LetterText text = new LetterText(campaign);
        text.salutation(record.value(FieldKeys.UNIT), record.value(FieldKeys.NAME));
        text.line(again ? reminding(record, items.size()) : opening(record, items.size(), text));
        for (int i = 0; i < items.size(); i++) {
            text.gap();
            item(text, i, items.get(i), record);
        }
        if (!note.isEmpty()) {
            text.gap();
            text.line("审核人说明：" + note);
        }
        text.gap();
        text.howAndUntilWhen(record.dossier(), at);
        text.signature(at);
        String number = "（编号" + record.dossier() + "）";
        return text.letter(again ? "【补正提醒】申报材料仍待补正" + number : "【补正通知】申报材料需要补正" + number);
    }

    private String reminding(Assessment record, int items) {
        return "　　您好！您报送的%s申报材料（编号%s）仍%s，请在截止时间前补齐；如已寄出，请忽略本提醒："
                .formatted(campaign.title(), record.dossier(), needs(items));
    }

    private static String needs(int items) {
        return items == 0 ? "需要补正" : "有%d处需要补正".formatted(items);
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
        return "　　您好！您报送的%s申报材料（编号%s）%s经核对，%s：".formatted(campaign.title(), record.dossier(), received, needs(items));
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
