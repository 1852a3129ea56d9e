package org.yinjian.adapters.pdfbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** The bytes of a PDF that a signature covers: all but one gap, in which the signature itself stands as hex digits. */
final class SignedRange {
    private static final int LARGEST_SIGNATURE = 1 << 20;

    private final byte[] pdf;
    private final int gap;
    private final int behind;
    private final int end;
    private final boolean plausible;

    private SignedRange(byte[] pdf, int gap, int behind, int end, boolean plausible) {
        this.pdf = pdf;
        this.gap = gap;
        this.behind = behind;
        this.end = end;
        this.plausible = plausible;
    }

    /** @param range start and length of what lies before the gap, start and length of what lies behind it */
    static SignedRange of(int[] range, byte[] pdf) {
        if (range == null || range.length != 4) {
            return new SignedRange(pdf, 0, 0, 0, false);
        }
        long end = (long) range[2] + range[3];
        boolean inside = range[0] == 0 && range[1] > 0 && range[2] > range[1] && range[3] >= 0 && end <= pdf.length;
        boolean hex =
                inside && range[2] - range[1] <= LARGEST_SIGNATURE && pdf[range[1]] == '<' && pdf[range[2] - 1] == '>';
        return new SignedRange(pdf, range[1], range[2], (int) Math.min(end, pdf.length), hex);
    }

    /** Whether nothing but a signature stands in the gap; a larger one would hide what is not signed. */
    boolean isPlausible() {
        return plausible && digits().chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    /** Whether nothing but white space follows what is signed. */
    boolean coversAll() {
        for (int i = end; i < pdf.length; i++) {
            if (pdf[i] > ' ' || pdf[i] < 0) {
                return false;
            }
        }
        return plausible;
    }

    byte[] signed() {
        byte[] signed = Arrays.copyOf(pdf, gap + end - behind);
        System.arraycopy(pdf, behind, signed, gap, end - behind);
        return signed;
    }

    byte[] contents() {
        String digits = digits();
        return HexFormat.of().parseHex(digits.length() % 2 == 0 ? digits : digits + "0");
    }

    private String digits() {
        return new String(pdf, gap + 1, behind - gap - 2, StandardCharsets.ISO_8859_1).replaceAll("\\s", "");
    }
}
