package org.yinjian.core.certificate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.TextRows;
import org.yinjian.core.text.DateText;
import org.yinjian.core.text.PlainText;

/**
 * A certificate's lines told apart: the text that confers, and below it who awards and when.
 *
 * @param body lines between heading and signature, top to bottom
 * @param awarder the line or lines of the signature
 * @param date the line of the date
 */
record CertificateText(List<Line> body, List<Line> awarder, Optional<Line> date) {
    /** Below this confidence a line is a seal's rim or an ornament taken for text. */
    private static final double CLEAR = 0.5;

    static CertificateText of(PageReading page) {
        List<Line> clear =
                page.allLines().filter(line -> line.confidence() >= CLEAR).toList();
        List<Line> lines = TextRows.of(clear).stream()
                .filter(row -> !isNumber(TextRows.joined(row)))
                .map(CertificateText::beforeNumber)
                .filter(row -> !row.isEmpty())
                .map(TextRows::joined)
                .filter(line -> !PlainText.of(line.text()).isEmpty())
                .toList();
        Optional<Line> date =
                lines.reversed().stream().filter(line -> dateAlone(line.text())).findFirst();
        List<Line> above = new ArrayList<>(lines);
        date.ifPresent(found -> above.removeIf(
                line -> line.equals(found) || line.box().centreY() > found.box().bottom()));
        List<Line> single = clear.stream()
                .filter(line -> above.stream().anyMatch(row -> row.box().overlap(line.box()) > 0))
                .filter(line -> !dateAlone(line.text()) || startsWithAName(line.text()))
                .sorted(Comparator.comparingDouble(line -> line.box().centreY()))
                .toList();
        List<Line> awarder = signature(single, date);
        above.removeIf(row -> awarder.stream().anyMatch(line -> row.box().overlap(line.box()) > 0));
        above.removeIf(CertificateText::heading);
        above.removeIf(CertificateText::closing);
        return new CertificateText(above, awarder, date);
    }

    /** A number may stand in the heading's row, and may have been read in two pieces. */
    private static List<Line> beforeNumber(List<Line> row) {
        return row.stream().takeWhile(line -> !isNumber(line)).toList();
    }

    private static boolean isNumber(Line line) {
        return CertificateWords.NUMBER.matcher(PlainText.unspaced(line.text())).matches();
    }

    /** A date with at most an awarder's name before it; a year inside a sentence is none. */
    private static boolean dateAlone(String text) {
        String plain = PlainText.unspaced(text);
        return CertificateDate.isSpoilt(plain)
                || (DateText.find(plain).isPresent()
                        && plain.matches(".{0,30}(日|月|\\d)[。.]?")
                        && !CertificateWords.CONFERRING.matcher(plain).find());
    }

    /** An awarder's name before the date in one line. */
    private static boolean startsWithAName(String text) {
        return CertificateWords.AWARDER
                .matcher(PlainText.of(text).replaceFirst("[\\d〇○零一二三四五六七八九]{4}年.*$", ""))
                .find();
    }

    private static boolean heading(Line line) {
        String plain = PlainText.of(line.text());
        return CertificateWords.HEADING.matcher(plain).matches();
    }

    private static boolean closing(Line line) {
        return CertificateWords.CLOSING
                .matcher(CertificateWords.mended(PlainText.of(line.text())))
                .matches();
    }

    /** The lowest line above the date that is named as awarders are, or else the lowest short one. */
    private static List<Line> signature(List<Line> lines, Optional<Line> date) {
        List<Line> low = lines.reversed().stream()
                .filter(line -> !heading(line))
                .filter(line -> date.isEmpty()
                        || date.get().box().centreY() - line.box().centreY()
                                < 5.0 * date.get().box().height())
                .filter(line -> !closing(line))
                .filter(line ->
                        !CertificateWords.CONFERRING.matcher(line.text()).find())
                .toList();
        return low.stream()
                .filter(line -> CertificateWords.AWARDER
                        .matcher(PlainText.of(line.text()))
                        .find())
                .findFirst()
                .or(() -> date.isPresent() ? low.stream().findFirst() : Optional.empty())
                .map(List::of)
                .orElse(List.of());
    }

    /** The body's line of the largest letters. */
    Optional<Line> largest() {
        return body.stream().max(Comparator.comparingInt(line -> line.box().height()));
    }

    /** The body as one text, lines joined. */
    String bodyText() {
        StringBuilder text = new StringBuilder();
        body.forEach(line -> text.append(PlainText.unspaced(line.text())));
        return CertificateWords.mended(text.toString());
    }
}
