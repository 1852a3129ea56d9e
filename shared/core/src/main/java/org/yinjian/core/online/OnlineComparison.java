package org.yinjian.core.online;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yinjian.core.assessment.ApplicantKinds;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Finding;
import org.yinjian.core.assessment.FindingCode;
import org.yinjian.core.assessment.FindingWriter;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.campaign.ApplicantKind;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.Category;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.campaign.Portal;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.text.PlainText;

/**
 * Lays what was entered online beside the forms. What differs is for a person; what is entered online only and lacks must
 * be entered. Nothing that was read is changed by what was typed. Pure, and repeatable: findings from before are dropped.
 */
public final class OnlineComparison {
    private static final Set<FindingCode> OWN = EnumSet.of(FindingCode.ONLINE_DIFFERENCE, FindingCode.ONLINE_MISSING);
    private static final Set<FieldFormat> NOT_ENTERED = EnumSet.of(FieldFormat.PORTRAIT, FieldFormat.DATE);
    private static final Set<String> NOTHING = Set.of("", "无", "没有", "暂无", "否");
    private static final int QUOTED = 40;

    private final Campaign campaign;
    private final OnlineAgreement agreement;

    public OnlineComparison(Campaign campaign) {
        this.campaign = campaign;
        this.agreement = new OnlineAgreement(campaign);
    }

    /** Rows of the export that belong to none of the dossiers, in their order. */
    public List<OnlineEntry> unmatched(List<Assessment> records, List<OnlineEntry> entries) {
        return entries.stream()
                .filter(entry -> records.stream().noneMatch(record -> OnlineMatch.joins(record, entry)))
                .toList();
    }

    /**
     * One record with the findings of the comparison.
     *
     * @param entries the whole export; empty where none was imported: then nothing is found, and findings from before go
     */
    public Assessment judge(Assessment record, List<OnlineEntry> entries) {
        Assessment alone = record.withFindings(
                record.findings().stream().filter(finding -> !isOwn(finding)).toList());
        if (entries.isEmpty()
                || campaign.portal().isEmpty()
                || alone.value(FieldKeys.NAME).isEmpty()) {
            return alone;
        }
        FindingWriter writer = new FindingWriter(campaign, record.dossier());
        return OnlineMatch.of(alone, entries)
                .map(entry -> alone.with(compared(alone, entry, writer)))
                .orElseGet(() -> alone.with(List.of(missing(alone, writer))));
    }

    private boolean isOwn(Finding finding) {
        return OWN.contains(finding.code())
                || items().stream().anyMatch(item -> finding.subject().equals("fields." + item.key()));
    }

    private List<Portal.Item> items() {
        return campaign.portal().map(Portal::items).orElse(List.of());
    }

    private static Finding missing(Assessment record, FindingWriter writer) {
        String message = "线上填报记录中没有找到“%s”（按姓名、联系电话、单位查找），请人工核对。"
                .formatted(record.value(FieldKeys.NAME).orElse(""));
        return writer.aboutDossier(FindingCode.ONLINE_MISSING, Severity.REVIEW, message, List.of());
    }

    private List<Finding> compared(Assessment record, OnlineEntry entry, FindingWriter writer) {
        List<Finding> findings = new ArrayList<>();
        for (FieldSpec field : campaign.form().fields()) {
            Optional.ofNullable(record.fields().get(field.key()))
                    .flatMap(form -> difference(field, form.read(), entry, writer))
                    .ifPresent(findings::add);
        }
        ApplicantKind kind = new ApplicantKinds(campaign).of(record);
        for (Portal.Item item : items()) {
            item(item, entry, kind, writer).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> difference(FieldSpec field, FieldValue form, OnlineEntry entry, FindingWriter writer) {
        Optional<String> entered = entry.value(field.key());
        if (entered.isEmpty() || form.value().isEmpty() || NOT_ENTERED.contains(field.format())) {
            return Optional.empty();
        }
        String online = entered.get();
        String written = form.value().get();
        boolean doubted = form.status() != FieldStatus.READ
                && form.alternatives().stream().anyMatch(other -> agreement.agree(field, other, online));
        if (doubted || agreement.agree(field, written, online)) {
            return Optional.empty();
        }
        String message = "“%s”报名表为“%s”，线上填报（第%d行）为“%s”，请核对以哪一处为准。"
                .formatted(field.labels().getFirst(), written, entry.row(), quoted(online));
        return Optional.of(writer.aboutField(FindingCode.ONLINE_DIFFERENCE, Severity.REVIEW, field, message, form));
    }

    private Optional<Finding> item(Portal.Item item, OnlineEntry entry, ApplicantKind kind, FindingWriter writer) {
        String entered = entry.value(item.key()).orElse("");
        boolean nothing = NOTHING.contains(PlainText.of(entered));
        if (nothing) {
            String message = "线上填报（第%d行）的“%s”没有填写，请登录填报页面补填。"
                    .formatted(entry.row(), item.labels().getFirst());
            return item.requiredFor().contains(kind)
                    ? Optional.of(writer.aboutItem(FindingCode.MISSING_FIELD, Severity.CORRECT, item, message))
                    : Optional.empty();
        }
        return switch (item.key()) {
            case Portal.CATEGORY -> category(item, entered, entry, kind, writer);
            case Portal.AWARDS ->
                Optional.of(writer.aboutItem(
                        FindingCode.PRIORITY,
                        Severity.NOTE,
                        item,
                        "线上填报的“%s”：%s".formatted(item.labels().getFirst(), quoted(entered))));
            default -> Optional.empty();
        };
    }

    private Optional<Finding> category(
            Portal.Item item, String entered, OnlineEntry entry, ApplicantKind kind, FindingWriter writer) {
        Optional<Category> known = campaign.categories().stream()
                .filter(one -> one.goesBy(entered))
                .findFirst();
        boolean open = campaign.categories().isEmpty()
                || known.filter(one -> one.open().contains(kind)).isPresent();
        if (open) {
            return Optional.empty();
        }
        String choices = campaign.categories().stream()
                .filter(one -> one.open().contains(kind))
                .map(Category::title)
                .collect(Collectors.joining("、"));
        String message = "线上填报（第%d行）的“%s”为“%s”，%s可参评%s，请核对。"
                .formatted(
                        entry.row(),
                        item.labels().getFirst(),
                        quoted(entered),
                        kind == ApplicantKind.TEAM ? "团队" : "个人",
                        choices);
        return Optional.of(writer.aboutItem(FindingCode.ONLINE_DIFFERENCE, Severity.REVIEW, item, message));
    }

    private static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, QUOTED)) + "…";
    }
}
