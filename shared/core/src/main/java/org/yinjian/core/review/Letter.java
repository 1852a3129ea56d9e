package org.yinjian.core.review;

/**
 * A letter to a unit, in Chinese.
 *
 * @param subject one line, without control characters
 * @param body lines ended by line feeds
 * @param html the same as a page of HTML
 */
public record Letter(String subject, String body, String html) {
    private static final int LONGEST_SUBJECT = 120;

    public Letter {
        subject = oneLine(subject);
        if (subject.length() > LONGEST_SUBJECT) {
            subject = subject.substring(0, LONGEST_SUBJECT - 1) + "…";
        }
    }

    /** A letter whose page says what the text says, line by line. */
    public Letter(String subject, String body) {
        this(subject, body, LetterHtml.of(body));
    }

    /** Text that somebody else wrote, made harmless for a line of a letter: no line breaks, no control characters. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
    }

    /** The letter as a text file. */
    public String asText() {
        return subject + "\n\n" + body;
    }
}
