package org.yinjian.core.dossier;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that receipts name: {@code M-} and 12 hex digits for what a mail opened, with {@code -2}, {@code -3} for
 * its further applicants; {@code U-} and 26 characters for an upload link.
 */
public final class DossierNumbers {
    private static final int DIGITS = 12;
    private static final int MOST = 20;
    private static final Pattern MENTIONED =
            Pattern.compile("(?<![0-9A-Za-z-])(?:M-[0-9a-f]{12}(?:-[1-9][0-9]?)?|U-[0-9a-z]{26})(?![0-9A-Za-z-])");
    private static final Pattern FURTHER = Pattern.compile("(M-[0-9a-f]{12})-[1-9][0-9]?");

    private DossierNumbers() {}

    /** @param identity a Message-ID, or what the mail is where it has none */
    public static DossierId ofMail(String identity) {
        String hash = ContentHash.of(identity.getBytes(StandardCharsets.UTF_8)).hex();
        return new DossierId("M-" + hash.substring(0, DIGITS));
    }

    /** The mail's own number for its first applicant, numbered ones for the others. */
    public static DossierId further(DossierId mail, int applicant) {
        return applicant == 1 ? mail : new DossierId(mail + "-" + applicant);
    }

    /** The number of the mail that opened a dossier; other numbers as they are. */
    public static DossierId mailOf(DossierId number) {
        Matcher further = FURTHER.matcher(number.value());
        return further.matches() ? new DossierId(further.group(1)) : number;
    }

    /** Those that stand in a text, the first twenty of them. */
    public static Set<DossierId> mentionedIn(String text) {
        Set<DossierId> found = new LinkedHashSet<>();
        Matcher matcher = MENTIONED.matcher(text);
        while (found.size() < MOST && matcher.find()) {
            found.add(new DossierId(matcher.group()));
        }
        return found;
    }
}
