package org.yinjian.adapters.portal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file in UTF-8, UTF-16 with its mark, or GBK, separated by commas, tabs or semicolons. */
final class CsvRows {
    private static final char MARK = '\uFEFF';

    private CsvRows() {}

    static List<List<String>> read(byte[] bytes) throws IOException {
        String text = text(bytes);
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).get();
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                if (rows.size() >= PortalExport.MOST_ROWS) {
                    throw new IOException("the export has more than " + PortalExport.MOST_ROWS + " rows");
                }
                rows.add(row.toList());
            }
        } catch (UncheckedIOException | IllegalStateException damaged) {
            throw new IOException(
                    "row " + (rows.size() + 1) + " of the export is no CSV: a quotation mark is not closed", damaged);
        }
        return rows;
    }

    private static String text(byte[] bytes) {
        boolean utf16 = PortalExport.starts(bytes, 0xFF, 0xFE) || PortalExport.starts(bytes, 0xFE, 0xFF);
        String text = utf16 ? new String(bytes, StandardCharsets.UTF_16) : eightBit(bytes);
        return text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
    }

    /** Chinese text in GBK is hardly ever valid UTF-8. */
    private static String eightBit(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    /** The one of the usual separators that the first lines bear most of. */
    private static String separator(String text) {
        String head = text.lines().limit(5).reduce("", String::concat);
        return Stream.of(",", "\t", ";")
                .max(Comparator.comparingLong(
                        one -> head.chars().filter(c -> c == one.charAt(0)).count()))
                .orElse(",");
    }
}
