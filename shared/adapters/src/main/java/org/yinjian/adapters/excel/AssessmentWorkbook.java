package org.yinjian.adapters.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.yinjian.adapters.excel.Sheet.Column;
import org.yinjian.adapters.report.FindingNames;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Evidence;
import org.yinjian.core.assessment.Finding;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.decision.Reviewed;
import org.yinjian.core.review.QueueEntry;
import org.yinjian.core.review.ReviewQueue;
import org.yinjian.core.review.Wording;

/** Writes 汇总表.xlsx: every dossier, the review queue, every finding. Links lead where {@link WorkbookLinks} says. */
public final class AssessmentWorkbook {
    private final Campaign campaign;
    private final WorkbookLinks links;

    /** A workbook that lies beside the records' files. */
    public AssessmentWorkbook(Campaign campaign) {
        this(campaign, WorkbookLinks.folder());
    }

    public AssessmentWorkbook(Campaign campaign, WorkbookLinks links) {
        this.campaign = campaign;
        this.links = links;
    }

    /** Writes the workbook; the stream is left open. */
    public void write(List<Assessment> records, OutputStream out) throws IOException {
        writeReviewed(records.stream().map(Reviewed::undecided).toList(), out);
    }

    /** The same with what people decided laid over the records. */
    public void writeReviewed(List<Reviewed> dossiers, OutputStream out) throws IOException {
        List<Assessment> records = dossiers.stream().map(Reviewed::record).toList();
        Workbook workbook = new Workbook(out, "Yinjian", "1.0");
        overview(workbook, dossiers);
        queue(workbook, ReviewQueue.ofReviewed(dossiers, campaign));
        findings(workbook, records);
        workbook.finish();
    }

    private void overview(Workbook workbook, List<Reviewed> dossiers) {
        List<Column> columns =
                new ArrayList<>(List.of(new Column("编号", 14), new Column("结论", 12), new Column("审核", 12)));
        List<FieldColumn> fields =
                campaign.form().fields().stream().map(FieldColumn::new).toList();
        fields.forEach(field -> columns.add(field.column()));
        columns.addAll(List.of(
                new Column("公章", 10),
                new Column("公章文字", 24),
                new Column("证书（份）", 10),
                new Column("须补正（项）", 10),
                new Column("须核对（项）", 10),
                new Column("收到时间", 17),
                new Column("记录", 8)));
        Sheet sheet = new Sheet(workbook, "汇总", columns);
        for (Reviewed dossier : dossiers) {
            Assessment record = dossier.record();
            sheet.nextRow();
            sheet.text(record.dossier().value());
            sheet.text(Wording.of(dossier.outcome()));
            sheet.text(Wording.of(dossier.state()));
            fields.forEach(field -> field.write(sheet, record));
            sheet.text(Wording.of(record.seal().outcome()));
            sheet.text(record.seal().text());
            sheet.number(record.certificates().size());
            sheet.number(count(record, Severity.CORRECT));
            sheet.number(count(record, Severity.REVIEW));
            sheet.moment(record.receivedAt().map(this::local));
            sheet.link(links.record(record.dossier()), "打开");
        }
        sheet.finish(PaperSize.A3_PAPER);
    }

    private void queue(Workbook workbook, List<QueueEntry> queue) {
        Sheet sheet = new Sheet(
                workbook,
                "审核队列",
                List.of(
                        new Column("次序", 6),
                        new Column("编号", 14),
                        new Column("申报人", 14),
                        new Column("单位", 26),
                        new Column("结论", 12),
                        new Column("最重一项", 11),
                        new Column("事由", 70),
                        new Column("截止时间", 17),
                        new Column("收到时间", 17),
                        new Column("报告", 8)));
        for (QueueEntry entry : queue) {
            sheet.nextRow();
            sheet.number(entry.position());
            sheet.text(entry.dossier().value());
            sheet.text(entry.applicant());
            sheet.text(entry.unit());
            sheet.text(Wording.of(entry.outcome()));
            sheet.text(Wording.of(entry.severity()));
            sheet.text(String.join("\n", entry.reasons()));
            sheet.moment(Optional.of(local(entry.dueAt())));
            sheet.moment(entry.receivedAt().map(this::local));
            sheet.link(links.report(entry.dossier()), "打开");
        }
        sheet.finish(PaperSize.A4_PAPER);
    }

    private void findings(Workbook workbook, List<Assessment> records) {
        Sheet sheet = new Sheet(
                workbook,
                "问题清单",
                List.of(
                        new Column("编号", 14),
                        new Column("申报人", 14),
                        new Column("处理", 10),
                        new Column("对象", 12),
                        new Column("说明", 60),
                        new Column("依据", 26),
                        new Column("原文", 50),
                        new Column("类别", 16),
                        new Column("证据", 8)));
        for (Assessment record : records) {
            record.findings().forEach(finding -> finding(sheet, record, finding));
        }
        sheet.finish(PaperSize.A4_PAPER);
    }

    private void finding(Sheet sheet, Assessment record, Finding finding) {
        sheet.nextRow();
        sheet.text(record.dossier().value());
        sheet.text(record.value(FieldKeys.NAME));
        sheet.text(Wording.of(finding.severity()));
        sheet.text(Wording.subject(finding, campaign));
        sheet.text(finding.message());
        sheet.text(finding.clause().map(clause -> clause.notice() + " " + clause.ref()));
        sheet.text(finding.clause().map(clause -> clause.quote()));
        sheet.text(FindingNames.of(finding.code()));
        sheet.link(
                finding.evidence().stream()
                        .map(Evidence::crop)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .flatMap(links::evidence),
                "查看");
    }

    private static long count(Assessment record, Severity severity) {
        return record.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private LocalDateTime local(OffsetDateTime moment) {
        ZoneId zone = campaign.schedule().zone();
        return moment.atZoneSameInstant(zone).toLocalDateTime();
    }
}
