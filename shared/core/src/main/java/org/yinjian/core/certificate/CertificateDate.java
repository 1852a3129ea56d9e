package org.yinjian.core.certificate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinjian.core.text.ChineseNumeral;
import org.yinjian.core.text.DateText;
import org.yinjian.core.text.EditDistance;
import org.yinjian.core.text.PlainText;

/**
 * The date of a certificate. In Chinese numerals a year is easily misread: 〇 looks like a ring of ornament, a seal lies
 * over it; then the years that the certificate itself speaks of tell which it is.
 *
 * @param doubtful whether the year was not read but told by the text, or the day breaks off; never certain
 */
record CertificateDate(String value, boolean doubtful) {
    private static final Pattern SPOILT =
            Pattern.compile("([〇○O0零一二三四五六七八九]{1,5})年([一二三四五六七八九十元]{1,3})月([一二三四五六七八九十廿卅]{0,4})日?$");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /** Whether a line is nothing but a date, perhaps with a spoilt year. */
    static boolean isSpoilt(String text) {
        String plain = PlainText.unspaced(text);
        return DateText.find(plain).isEmpty() && SPOILT.matcher(plain).lookingAt();
    }

    /**
     * The date of a line.
     *
     * @param rest the certificate's other text
     */
    static Optional<CertificateDate> of(String line, String rest) {
        return DateText.find(line)
                .map(date -> new CertificateDate(date, DateText.breaksOff(line)))
                .or(() -> mended(PlainText.unspaced(line), years(rest)).map(date -> new CertificateDate(date, true)));
    }

    private static Set<Integer> years(String text) {
        Set<Integer> years = new TreeSet<>();
        for (MatchResult found : YEAR.matcher(text).results().toList()) {
            years.add(Integer.valueOf(found.group()));
        }
        return years;
    }

    /** A certificate is dated in a year that it speaks of or the next. */
    private static Optional<String> mended(String line, Collection<Integer> spokenOf) {
        Matcher spoilt = SPOILT.matcher(line);
        if (!spoilt.find()) {
            return Optional.empty();
        }
        return spokenOf.stream()
                .flatMap(year -> List.of(year, year + 1).stream())
                .filter(year ->
                        fits(ChineseNumeral.digits(year), spoilt.group(1).replaceAll("[○O0零]", "〇")))
                .findFirst()
                .flatMap(year -> DateText.find(ChineseNumeral.digits(year) + line.substring(spoilt.end(1))));
    }

    private static boolean fits(String year, String read) {
        return EditDistance.between(year, read) <= 1 || year.endsWith(read);
    }
}
