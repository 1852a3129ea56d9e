package org.yinjian.adapters.intake;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a mail from other text by the header that it begins with (RFC 5322). */
final class MailHeaders {
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,76}):.*", Pattern.DOTALL);
    private static final Set<String> USUAL = Set.of(
            "from",
            "to",
            "date",
            "subject",
            "received",
            "message-id",
            "mime-version",
            "return-path",
            "content-type",
            "delivered-to",
            "cc",
            "reply-to",
            "sender");
    private static final int LONGEST = 64 << 10;

    private MailHeaders() {}

    /** Whether the bytes begin with header fields, three of them usual ones in mails. */
    static boolean lead(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
        Set<String> seen = new HashSet<>();
        for (String line : text.split("\r?\n")) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                String name = field.group(1).toLowerCase(Locale.ROOT);
                if (USUAL.contains(name)) {
                    seen.add(name);
                }
            } else if (line.isEmpty() || (!isContinued(line) && !line.startsWith("From "))) {
                break;
            }
        }
        return seen.size() >= 3;
    }

    private static boolean isContinued(String line) {
        return line.charAt(0) == ' ' || line.charAt(0) == '\t';
    }
}
