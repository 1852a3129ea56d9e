package org.yinjian.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.yinjian.adapters.excel.AssessmentWorkbook;
import org.yinjian.adapters.json.ReportJson;
import org.yinjian.adapters.report.HtmlReport;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.RunSummary;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.review.CorrectionNotice;
import org.yinjian.core.review.Letter;
import org.yinjian.core.review.QueueEntry;
import org.yinjian.core.review.ReviewQueue;

/** What is made of all records of a run: queue, summary, table, report, notices of correction. */
final class ResultExports {
    private final Campaign campaign;
    private final ResultFolder results;

    ResultExports(Campaign campaign, ResultFolder results) {
        this.campaign = campaign;
        this.results = results;
    }

    void write(List<Assessment> records, RunSummary summary) throws IOException {
        List<QueueEntry> queue = ReviewQueue.of(records, campaign);
        results.write("queue.json", ReportJson.queue(queue));
        results.write("汇总表.xlsx", bytes(out -> new AssessmentWorkbook(campaign).write(records, out)));
        results.write("report.html", bytes(out -> new HtmlReport(campaign).write(records, out)));
        notices(records);
        results.write("summary.json", ReportJson.summary(summary));
    }

    /** Something that writes itself to a stream. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private void notices(List<Assessment> records) throws IOException {
        CorrectionNotice notices = new CorrectionNotice(campaign);
        for (Assessment record : records) {
            String name = "补正通知/" + record.dossier() + ".txt";
            Optional<Letter> letter = notices.about(record, record.receivedAt().map(at -> at.toInstant()));
            if (letter.isPresent()) {
                results.write(name, letter.get().asText());
            } else {
                results.delete(name);
            }
        }
    }
}
