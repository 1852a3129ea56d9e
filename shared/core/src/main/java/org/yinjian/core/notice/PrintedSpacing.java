package org.yinjian.core.notice;

import java.util.regex.Pattern;

/**
 * Takes out the blanks that printing put into running Chinese text, as a PDF's text layer shows them where a line was
 * stretched to its margin: 推 举活动, 2021 年12 月. Blanks that part names, numbers and Latin words stay.
 */
final class PrintedSpacing {
    /** Shorter lines are headings, names and numbers, in which a blank means something. */
    private static final int RUNNING = 20;

    private static final String CHINESE = "[\\p{IsHan}，。、；：！？“”‘’《》（）〔〕【】]";
    private static final Pattern WITHIN_WORDS =
            Pattern.compile("(?<=" + CHINESE + ") (?=" + CHINESE + ")|(?<=[\\d“‘《]) (?=" + CHINESE + ")");

    /** A number of up to four digits belongs to the sentence; a longer one is a telephone's. */
    private static final Pattern BEFORE_NUMBER = Pattern.compile("(?<=" + CHINESE + ") (?=\\d{1,4}(?!\\d))");

    private PrintedSpacing() {}

    static String removed(String line) {
        if (line.strip().length() < RUNNING) {
            return line;
        }
        return BEFORE_NUMBER.matcher(WITHIN_WORDS.matcher(line).replaceAll("")).replaceAll("");
    }
}
