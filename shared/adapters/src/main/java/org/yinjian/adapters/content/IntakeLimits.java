package org.yinjian.adapters.content;

import java.time.Duration;

/**
 * How much of a received file is taken, so that no file can exhaust the machine.
 *
 * @param fileBytes largest single file, packed or unpacked
 * @param unpackedBytes what one received file may unpack to in all
 * @param entries files that one received file may hold in all
 * @param depth archives and mails inside each other; 1 is an archive of plain files
 * @param inflation unpacked bytes for each packed byte beyond which an entry is a bomb (deflate reaches 1032)
 * @param pages of one document
 * @param pixels of one stored picture
 * @param longSide pixels of a page's long side as handed on; A4 at 300 dpi has 3508
 * @param pageTime for drawing one page
 */
public record IntakeLimits(
        long fileBytes,
        long unpackedBytes,
        int entries,
        int depth,
        int inflation,
        int pages,
        long pixels,
        int longSide,
        Duration pageTime) {
    public IntakeLimits {
        if (fileBytes < 1 || unpackedBytes < 1 || entries < 1 || depth < 1 || inflation < 1) {
            throw new IllegalArgumentException("a limit below 1: fileBytes " + fileBytes + ", unpackedBytes "
                    + unpackedBytes + ", entries " + entries + ", depth " + depth + ", inflation " + inflation);
        }
        if (pages < 1 || pixels < 1 || longSide < 100 || pageTime.isNegative() || pageTime.isZero()) {
            throw new IllegalArgumentException("a limit too small: pages " + pages + ", pixels " + pixels
                    + ", longSide " + longSide + ", pageTime " + pageTime);
        }
    }

    /** Far above any honest dossier, within 2 GB of memory. */
    public static IntakeLimits defaults() {
        return new IntakeLimits(200L << 20, 1L << 30, 500, 3, 250, 40, 60_000_000L, 3600, Duration.ofSeconds(60));
    }
}
