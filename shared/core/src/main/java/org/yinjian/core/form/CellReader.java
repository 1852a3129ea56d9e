package org.yinjian.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.campaign.FormTemplate;
import org.yinjian.core.reading.Line;
import org.yinjian.core.text.CharacterPairs;
import org.yinjian.core.text.PlainText;

/** Reads the value that stands in a field's cell. */
final class CellReader {
    /**
     * Share of dark pixels from which a cell without any line was not read rather than empty: a written value inks 1 to 13
     * % of its cell, the grain of empty paper stays below 0.3 % (generated samples).
     */
    private static final double WRITTEN_INK = 0.004;

    private final FormTemplate template;
    private final CertaintyThresholds thresholds;
    private final CharacterPairs names;
    private final CharacterPairs usual;

    CellReader(FormTemplate template, CertaintyThresholds thresholds, CharacterPairs names, CharacterPairs usual) {
        this.template = template;
        this.thresholds = thresholds;
        this.names = names;
        this.usual = usual;
    }

    /**
     * What the recogniser and the campaign make of a cell's lines.
     *
     * @param own the lines before another field's label
     * @param lines the same without the hints that the form prints
     * @param read as recognised
     * @param text as decoded
     * @param certainty of the text, 0 to 1
     */
    private record Written(List<Line> own, List<Line> lines, String read, String text, double certainty) {}

    FieldValue read(FieldSpec field, LabelledCell cell, CellDoubts doubts, Place place) {
        Written written = written(field, cell);
        if (LabelMatch.isEnd(template.opinionLabels(), written.text())) {
            // What is printed is nobody's value: the rule before the opinion's label was lost.
            return place.empty(FieldStatus.UNSURE, cell.box());
        }
        Decoded decoded = decoded(field, written, isCut(field, cell, written, doubts));
        if (decoded.value().isEmpty()) {
            boolean unread = written.lines().isEmpty() && cell.lines().isEmpty() && cell.ink() > WRITTEN_INK;
            return place.empty(
                    unread || doubts.hasStray(field, cell) ? FieldStatus.UNSURE : FieldStatus.BLANK, cell.box());
        }
        return place.value(field, decoded, written.read(), cell.box(), thresholds);
    }

    private Written written(FieldSpec field, LabelledCell cell) {
        List<Line> own = untilNextLabel(field, cell.lines());
        List<Line> lines = own.stream()
                .map(line -> Hints.remove(field, line))
                .flatMap(Optional::stream)
                .toList();
        ContextDecoding context = context(field);
        boolean person = field.format() == FieldFormat.PERSON_NAME && SurnameDecoding.isPerson(lines);
        List<ContextDecoding.Text> texts = lines.stream()
                .map(line -> person ? SurnameDecoding.decode(line, context.decode(line)) : context.decode(line))
                .toList();
        double certainty =
                texts.stream().mapToDouble(ContextDecoding.Text::certainty).reduce(1, (a, b) -> a * b);
        return new Written(
                own,
                lines,
                joined(lines.stream().map(Line::text)),
                joined(texts.stream().map(ContextDecoding.Text::value)),
                certainty);
    }

    /** Whether a part of the value may stand elsewhere, or a part of what was read be somebody else's. */
    private boolean isCut(FieldSpec field, LabelledCell cell, Written written, CellDoubts doubts) {
        return !written.own().equals(cell.lines())
                || doubts.isShared(field, cell)
                || doubts.runsOn(cell)
                || (field.format() == FieldFormat.UNIT
                        && written.certainty() < thresholds.irregular()
                        && hasStranger(written.text()));
    }

    private static Decoded decoded(FieldSpec field, Written written, boolean cut) {
        Optional<String> second =
                written.lines().size() == 1 ? written.lines().getFirst().second() : Optional.empty();
        double certainty = cut ? written.certainty() / 2 : written.certainty();
        Decoded plain = ValueDecoder.decode(field, written.text(), certainty, second);
        return written.text().equals(written.read()) ? plain : plain.or(PlainText.unspaced(written.read()));
    }

    private ContextDecoding context(FieldSpec field) {
        return switch (field.format()) {
            case UNIT -> new ContextDecoding(names, usual);
            case TEXT -> new ContextDecoding(CharacterPairs.of(field.words()), usual);
            case ADDRESS ->
                new ContextDecoding(
                        CharacterPairs.of(Stream.concat(field.words().stream(), AddressWords.USUAL.stream())
                                .toList()),
                        CharacterPairs.none());
            case SEX, ETHNICITY, POLITICAL_STATUS ->
                new ContextDecoding(CharacterPairs.of(field.values()), CharacterPairs.none());
            case AGE, MOBILE_PHONE, POSTCODE, EMAIL, DATE, PERSON_NAME, PORTRAIT ->
                new ContextDecoding(CharacterPairs.of(field.words()), CharacterPairs.none());
        };
    }

    /** A character that no known name and no word has beside either of its neighbours: 后勃管理处. */
    private boolean hasStranger(String text) {
        int[] characters = text.codePoints().toArray();
        return IntStream.range(1, characters.length)
                .anyMatch(i -> isHan(characters[i])
                        && isApart(characters[i - 1], characters[i])
                        && (i + 1 == characters.length || isApart(characters[i], characters[i + 1])));
    }

    private boolean isApart(int left, int right) {
        return !names.isEmpty()
                && isHan(left)
                && isHan(right)
                && !names.contains(left, right)
                && !usual.contains(left, right);
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining());
    }

    /** The text before another field's label: a rule between two cells was not found, what follows is not ours. */
    private List<Line> untilNextLabel(FieldSpec field, List<Line> lines) {
        List<FieldSpec> others =
                template.fields().stream().filter(other -> !other.equals(field)).toList();
        List<Line> own = new ArrayList<>();
        for (Line line : lines) {
            int end = others.stream()
                    .mapToInt(other -> LabelMatch.begin(other, line.text()))
                    .min()
                    .orElse(Integer.MAX_VALUE);
            if (end < line.text().length()) {
                LinePiece.head(line, end).ifPresent(own::add);
                return own;
            }
            if (others.stream().anyMatch(other -> LabelMatch.whole(other, line.text()))) {
                return own;
            }
            own.add(line);
        }
        return own;
    }
}
