package org.yinjian.adapters.portal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.yinjian.adapters.excel.HarmlessText;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.online.OnlineEntry;

/** Rows of an export that belong to no dossier, as a CSV file that Excel opens: for somebody to look into. */
public final class UnmatchedRows {
    /** Without it Excel takes UTF-8 for GBK. */
    private static final char MARK = '\uFEFF';

    private UnmatchedRows() {}

    /** The row's number in the export, then the form's fields; what somebody typed is never a formula. */
    public static String csv(List<OnlineEntry> rows, Campaign campaign) throws IOException {
        Map<String, String> columns = new LinkedHashMap<>();
        for (FieldSpec field : campaign.form().fields()) {
            if (rows.stream().anyMatch(row -> row.value(field.key()).isPresent())) {
                columns.put(field.key(), field.labels().getFirst());
            }
        }
        StringBuilder text = new StringBuilder().append(MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            List<String> header = new ArrayList<>(List.of("行号"));
            header.addAll(columns.values());
            printer.printRecord(header);
            for (OnlineEntry row : rows) {
                List<String> cells = new ArrayList<>(List.of(String.valueOf(row.row())));
                columns.keySet()
                        .forEach(key ->
                                cells.add(row.value(key).map(HarmlessText::of).orElse("")));
                printer.printRecord(cells);
            }
        }
        return text.toString();
    }
}
