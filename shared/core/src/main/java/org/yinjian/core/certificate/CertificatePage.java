package org.yinjian.core.certificate;

import java.util.List;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.text.DateText;
import org.yinjian.core.text.PlainText;

/** Whether a page is a certificate of honour: it says so, or it confers, or it stands as a plaque does. */
public final class CertificatePage {
    /** A plaque bears a holder, an award, an occasion, an awarder and a date, seldom more. */
    private static final int PLAQUE_LINES = 9;

    private CertificatePage() {}

    public static boolean is(PageReading page) {
        List<String> lines = page.allLines()
                .map(Line::text)
                .map(PlainText::of)
                .filter(text -> !text.isEmpty())
                .toList();
        String all = String.join("", lines);
        boolean heading = lines.stream()
                .anyMatch(line -> CertificateWords.HEADING.matcher(line).matches());
        boolean other = lines.stream()
                .limit(3)
                .anyMatch(line -> CertificateWords.OTHER_PAPER.matcher(line).find());
        if (other && !heading) {
            return false;
        }
        long conferring = CertificateWords.CONFERRING.matcher(all).results().count();
        boolean award = CertificateWords.AWARD.matcher(all).find();
        boolean dated =
                page.allLines().anyMatch(line -> DateText.find(line.text()).isPresent());
        boolean plaque = lines.size() >= 3 && lines.size() <= PLAQUE_LINES && award && dated;
        boolean headed = heading && (conferring > 0 || award);
        return headed || conferring >= 2 || plaque;
    }
}
