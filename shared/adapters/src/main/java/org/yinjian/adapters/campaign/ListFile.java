package org.yinjian.adapters.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A list beside a campaign: UTF-8, {@code #} begins a comment line, the first other line names the columns, values are
 * separated by commas and hold none.
 *
 * @param rows one for each line, as many values as columns, stripped
 */
record ListFile(List<List<String>> rows) {
    ListFile {
        rows = List.copyOf(rows);
    }

    /** Reads a list whose columns must be these; every line that is wrong becomes a problem. */
    static ListFile parse(String file, String text, List<String> columns, List<CampaignProblem> problems) {
        List<List<String>> rows = new ArrayList<>();
        boolean header = true;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> values = Arrays.stream(
                            line.strip().replace("\uFEFF", "").split(",", -1))
                    .map(String::strip)
                    .toList();
            if (header) {
                header = false;
                if (!values.equals(columns)) {
                    problems.add(
                            new CampaignProblem(file, number, "", "the columns must be " + String.join(",", columns)));
                    return new ListFile(List.of());
                }
            } else if (values.size() != columns.size() || values.getFirst().isEmpty()) {
                problems.add(new CampaignProblem(
                        file,
                        number,
                        columns.getFirst(),
                        "expected " + columns.size() + " values (" + String.join(",", columns)
                                + "), the first not empty, found " + values.size()));
            } else {
                rows.add(values);
            }
        }
        if (header) {
            problems.add(
                    new CampaignProblem(file, 0, "", "empty; write at least the columns " + String.join(",", columns)));
        }
        return new ListFile(rows);
    }

    /** The parts of a value that holds several, separated by semicolons. */
    static List<String> several(String value) {
        return Arrays.stream(value.split("[;；]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The lines of a word list: comments and empty lines left out. */
    static List<String> words(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
