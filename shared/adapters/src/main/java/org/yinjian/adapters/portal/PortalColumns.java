package org.yinjian.adapters.portal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.campaign.Portal;
import org.yinjian.core.online.OnlineEntry;
import org.yinjian.core.text.PlainText;

/** Knows an export's columns by their headers: the labels of the form's fields and of the campaign's online items. */
final class PortalColumns {
    /** An export may have a title and a remark above its header. */
    private static final int HEADER_WITHIN = 10;

    /** A longer cell is somebody's whole story; more of it is compared by nobody. */
    private static final int LONGEST_CELL = 20_000;

    private final Map<String, String> keys = new HashMap<>();

    PortalColumns(Campaign campaign) {
        campaign.portal().map(Portal::items).orElse(List.of()).forEach(item -> add(item.key(), item.labels()));
        for (FieldSpec field : campaign.form().fields()) {
            add(field.key(), field.labels());
        }
    }

    private void add(String key, List<String> labels) {
        labels.forEach(label -> keys.putIfAbsent(plain(label), key));
    }

    PortalExport read(List<List<String>> rows) throws IOException {
        for (int i = 0; i < Math.min(rows.size(), HEADER_WITHIN); i++) {
            Map<Integer, String> columns = columns(rows.get(i));
            if (columns.containsValue(FieldKeys.NAME) && columns.size() > 1) {
                return new PortalExport(entries(rows, i, columns), unknown(rows.get(i), columns));
            }
        }
        throw new IOException("no header row within the first " + HEADER_WITHIN
                + " rows names the applicant and one more field; the campaign's labels are the headers that are known");
    }

    /** Of two columns of one key the first counts. */
    private Map<Integer, String> columns(List<String> header) {
        Map<Integer, String> columns = new TreeMap<>();
        for (int i = 0; i < header.size(); i++) {
            Optional<String> key = Optional.ofNullable(keys.get(plain(header.get(i))));
            if (key.isPresent() && !columns.containsValue(key.get())) {
                columns.put(i, key.get());
            }
        }
        return columns;
    }

    private static List<String> unknown(List<String> header, Map<Integer, String> columns) {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (!columns.containsKey(i) && !header.get(i).isBlank()) {
                unknown.add(header.get(i).strip());
            }
        }
        return unknown;
    }

    private static List<OnlineEntry> entries(List<List<String>> rows, int header, Map<Integer, String> columns) {
        List<OnlineEntry> entries = new ArrayList<>();
        for (int i = header + 1; i < rows.size(); i++) {
            Map<String, String> values = new HashMap<>();
            for (Map.Entry<Integer, String> column : columns.entrySet()) {
                cell(rows.get(i), column.getKey()).ifPresent(text -> values.put(column.getValue(), text));
            }
            if (!values.isEmpty()) {
                entries.add(new OnlineEntry(i + 1, values));
            }
        }
        return entries;
    }

    /** A tab or an apostrophe before a number keeps spreadsheets from changing it and is no part of it. */
    private static Optional<String> cell(List<String> row, int column) {
        if (column >= row.size()) {
            return Optional.empty();
        }
        String text = row.get(column).replaceFirst("^[\\s'\u3000]+", "").strip();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(text.substring(0, Math.min(text.length(), LONGEST_CELL)));
    }

    /** Without what an export adds to a label: a number before it, a star, what stands in brackets. */
    private static String plain(String header) {
        String bare =
                header.replaceAll("[（(\\[【][^）)\\]】]*[）)\\]】]", "").replaceFirst("^\\s*[*＊]?\\s*\\d{1,3}[、.．]", "");
        return PlainText.of(bare);
    }
}
