package org.yinjian.adapters.image;

/** Walks the markers of a JPEG (ITU-T T.81, annex B); decoders fill what is missing with grey and say nothing. */
final class JpegStream {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    private JpegStream() {}

    static boolean begins(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
    }

    /** Whether the first image in the file is there to its end marker. */
    static boolean isWhole(byte[] jpeg) {
        int at = 2;
        while (at + 1 < jpeg.length) {
            if ((jpeg[at] & 0xFF) != 0xFF) {
                at++;
                continue;
            }
            int marker = jpeg[at + 1] & 0xFF;
            if (marker == END_OF_IMAGE) {
                return true;
            }
            if (marker == 0xFF) {
                at++;
            } else if (standsAlone(marker)) {
                at += 2;
            } else if (at + 3 < jpeg.length) {
                int length = (jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF);
                at = marker == START_OF_SCAN ? endOfScan(jpeg, at + 2 + length) : at + 2 + length;
            } else {
                return false;
            }
        }
        return false;
    }

    private static boolean standsAlone(int marker) {
        return marker <= 0x01 || (marker >= 0xD0 && marker <= 0xD8);
    }

    /** The next marker behind a scan's entropy-coded data, in which 0xFF is followed by 0 or a restart marker. */
    private static int endOfScan(byte[] jpeg, int from) {
        int at = from;
        while (at + 1 < jpeg.length) {
            int next = jpeg[at + 1] & 0xFF;
            if ((jpeg[at] & 0xFF) == 0xFF && next != 0 && !(next >= 0xD0 && next <= 0xD7)) {
                return at;
            }
            at++;
        }
        return jpeg.length;
    }
}
