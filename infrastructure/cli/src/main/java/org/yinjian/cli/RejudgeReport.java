package org.yinjian.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yinjian.adapters.json.ReportJson;
import org.yinjian.core.assessment.Change;
import org.yinjian.core.assessment.Finding;
import org.yinjian.local.demo.TextTable;

/** What judging again changes, as a table for an operator or as JSON. */
final class RejudgeReport {
    private static final int WIDEST = 60;

    private RejudgeReport() {}

    static void print(PrintStream out, List<Change> changes, boolean applied, boolean json) {
        if (json) {
            out.println(ReportJson.changes(changes));
            return;
        }
        List<Change> shown = changes.stream().filter(Change::matters).toList();
        if (!shown.isEmpty()) {
            TextTable table = new TextTable(WIDEST, "受理号", "原结论", "新结论", "新增", "取消");
            shown.forEach(change -> table.row(
                    change.dossier().value(),
                    change.before().outcome().name(),
                    change.flips() ? change.after().outcome().name() : "不变",
                    findings(change.added()),
                    findings(change.removed())));
            out.print(table);
        }
        long flips = changes.stream().filter(Change::flips).count();
        out.printf(
                Locale.ROOT,
                "%d dossiers judged again, no page read: %d change their outcome, %d only their findings%n",
                changes.size(),
                flips,
                shown.size() - flips);
        out.println(applied ? "written" : "nothing written; --apply writes it");
    }

    private static String findings(List<Finding> findings) {
        return findings.isEmpty()
                ? "—"
                : findings.stream().map(RejudgeReport::finding).collect(Collectors.joining(" "));
    }

    private static String finding(Finding finding) {
        return finding.subject().startsWith("fields.")
                ? finding.code() + ":" + finding.subject().substring("fields.".length())
                : finding.code().name();
    }
}
