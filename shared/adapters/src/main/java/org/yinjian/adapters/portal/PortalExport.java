package org.yinjian.adapters.portal;

import java.io.IOException;
import java.util.List;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.online.OnlineEntry;

/**
 * What a portal's export says.
 *
 * @param entries the rows that say anything, in their order
 * @param unknownHeaders columns that the campaign does not know; nothing is taken from them
 */
public record PortalExport(List<OnlineEntry> entries, List<String> unknownHeaders) {
    /** Larger exports are refused. */
    public static final int MOST_BYTES = 50_000_000;

    /** More rows than any campaign has candidates. */
    static final int MOST_ROWS = 100_000;

    public PortalExport {
        entries = List.copyOf(entries);
        unknownHeaders = List.copyOf(unknownHeaders);
    }

    /**
     * Reads an export; whether it is CSV or Excel is told by its content.
     *
     * @throws IOException saying what is wrong with the file
     */
    public static PortalExport read(byte[] bytes, Campaign campaign) throws IOException {
        if (bytes.length > MOST_BYTES) {
            throw new IOException("the export has more than " + MOST_BYTES + " bytes");
        }
        List<List<String>> rows = isWorkbook(bytes) ? ExcelRows.read(bytes) : CsvRows.read(bytes);
        return new PortalColumns(campaign).read(rows);
    }

    /** A zip (xlsx) or an OLE2 file (xls). */
    private static boolean isWorkbook(byte[] bytes) {
        return starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    static boolean starts(byte[] bytes, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
