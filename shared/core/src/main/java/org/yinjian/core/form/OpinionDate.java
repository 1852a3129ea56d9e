package org.yinjian.core.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.LineCertainty;
import org.yinjian.core.reading.TextRows;
import org.yinjian.core.text.DateText;
import org.yinjian.core.text.PlainText;

/** The date that the unit wrote under its opinion, often below the seal. */
final class OpinionDate {
    /** What the form prints for the date to be written into. */
    private static final Pattern PRINTED = Pattern.compile("[年月日:：（）()盖章公签字_.\\-]*");

    private static final Pattern DATE_LIKE = Pattern.compile("[年月]|\\d{4}|20\\d|[〇○零一二三四五六七八九]{3,}");

    /** More Chinese characters than this beside the date, and it is a sentence that speaks of a date. */
    private static final int BESIDE_DATE = 12;

    /** A year that lost its beginning under a seal (022/9/28, 〇二一年十一月), and what follows it. */
    private static final Pattern BEHEADED =
            Pattern.compile("^[^0-9〇○零一二三四五六七八九]*[0〇○零]?(?!20|二[〇○零])([0-9〇○零一二三四五六七八九]{2})(?=[年./-])(.*)$");

    private OpinionDate() {}

    static FieldValue read(FieldSpec field, List<Cell> opinion, Place place, CertaintyThresholds thresholds) {
        if (opinion.isEmpty()) {
            return FieldValue.missing();
        }
        for (Cell cell : opinion) {
            for (List<Line> row : rows(cell)) {
                String text = joined(row);
                Optional<String> date = DateText.findDay(text);
                if (date.isPresent()) {
                    Decoded decoded = ValueDecoder.decode(field, text, certainty(row));
                    return place.value(field, decoded, text, FormLayout.around(row), thresholds);
                }
            }
        }
        return spoilt(field, opinion, place, thresholds).orElseGet(() -> withoutDate(opinion.getFirst(), place));
    }

    /** A date among specks of the seal or of which a sign was misread. Never certain. */
    private static Optional<FieldValue> spoilt(
            FieldSpec field, List<Cell> opinion, Place place, CertaintyThresholds thresholds) {
        return opinion.stream()
                .flatMap(cell -> rows(cell).stream())
                .flatMap(row -> {
                    String text = joined(row);
                    Optional<String> likeliest =
                            DATE_LIKE.matcher(text).find() ? DateLattice.find(row) : Optional.empty();
                    boolean strange = DateLattice.STRANGE_SIGN.matcher(text).find();
                    return (strange
                                    ? likeliest.or(() -> withoutSpecks(text))
                                    : withoutSpecks(text).or(() -> likeliest))
                                    .or(() -> beheaded(text))
                                    .map(date -> Decoded.repaired(date, certainty(row) / 2, text))
                                    .map(date -> place.value(field, date, text, FormLayout.around(row), thresholds))
                                    .stream();
                })
                .findFirst();
    }

    /** Digits of the seal's code before the year, a dot beside 年. */
    private static Optional<String> withoutSpecks(String text) {
        String signs = text.contains("年") ? "[^0-9年月日]" : "[^0-9./-]";
        return DateText.findDay(text.replaceAll(signs, "").replaceFirst("^\\d+(?=20\\d\\d[年./-])", ""));
    }

    private static Optional<String> beheaded(String text) {
        Matcher year = BEHEADED.matcher(text);
        return year.matches()
                ? DateText.findDay("20" + year.group(1) + year.group(2))
                        .or(() -> DateText.findDay("二〇" + year.group(1) + year.group(2)))
                : Optional.empty();
    }

    private static FieldValue withoutDate(Cell cell, Place place) {
        List<Line> dateLike = cell.lines().stream()
                .filter(line -> !Hints.isSealCode(line)
                        && !SealLetters.isNumber(line, place.page().imprints()))
                .filter(line -> {
                    String text = PlainText.unspaced(line.text());
                    return DATE_LIKE.matcher(text).find()
                            && !PRINTED.matcher(text).matches();
                })
                .toList();
        if (!dateLike.isEmpty()) {
            String raw = joined(dateLike);
            return place.field(
                    Optional.of(raw),
                    Optional.of(raw),
                    FieldStatus.UNSURE,
                    0.2,
                    FormLayout.around(dateLike),
                    List.of());
        }
        boolean sealed = place.page().imprints().stream()
                .anyMatch(imprint -> imprint.box().overlap(cell.box()) > 0);
        boolean printed =
                rows(cell).stream().anyMatch(row -> PlainText.of(joined(row)).matches(".*年月日?|月日"));
        return place.empty(sealed && !printed ? FieldStatus.UNSURE : FieldStatus.BLANK, cell.box());
    }

    private static List<List<Line>> rows(Cell cell) {
        List<Line> lines =
                cell.lines().stream().filter(line -> !Hints.isSealCode(line)).toList();
        return TextRows.of(lines).stream()
                .filter(row -> joined(row)
                                .replaceAll("[年月日〇零一二三四五六七八九十]", "")
                                .codePoints()
                                .filter(Character::isIdeographic)
                                .count()
                        <= BESIDE_DATE)
                .toList();
    }

    private static String joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()));
        return text.toString();
    }

    private static double certainty(List<Line> lines) {
        return lines.stream().mapToDouble(LineCertainty::of).reduce(1, (a, b) -> a * b);
    }
}
