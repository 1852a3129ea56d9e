package org.yinjian.core.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldPlace;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.campaign.FormTemplate;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.LineCertainty;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.text.CharacterPairs;
import org.yinjian.core.text.PlainText;

/** Reads a form page by a campaign's template; pure, so a change of template needs no new look at the page. */
public final class FormReader {
    /**
     * Share of dark pixels from which a cell without any line was not read rather than empty: a written value inks 1 to 13
     * % of its cell, the grain of empty paper stays below 0.3 % (generated samples).
     */
    private static final double WRITTEN_INK = 0.004;

    private final FormTemplate template;
    private final CertaintyThresholds thresholds;
    private final CharacterPairs names;
    private final CharacterPairs usual;

    public FormReader(FormTemplate template, CertaintyThresholds thresholds) {
        this(template, thresholds, CharacterPairs.none(), CharacterPairs.none());
    }

    /**
     * @param names pairs of characters that names of units are made of; they help where a name is not clearly read
     * @param usual pairs of everyday words; they help where any text is not clearly read
     */
    public FormReader(
            FormTemplate template, CertaintyThresholds thresholds, CharacterPairs names, CharacterPairs usual) {
        this.template = template;
        this.thresholds = thresholds;
        this.names = names;
        this.usual = usual;
    }

    /** How many of the template's labels stand on the page; a form bears most of them. */
    public int labelsFound(PageReading page) {
        return new FormLayout(template, page).labelsFound();
    }

    public FormValues read(ContentHash document, PageReading page) {
        FormLayout layout = new FormLayout(template, page);
        List<Cell> opinion = layout.opinionCells();
        CellDoubts cells = new CellDoubts(template, page, layout, opinion);
        Map<String, FieldValue> values = new LinkedHashMap<>();
        Map<String, String> prefixes = new HashMap<>();
        for (FieldSpec field : template.fields()) {
            if (field.format() == FieldFormat.UNIT) {
                cells.cell(field)
                        .ifPresent(cell ->
                                prefixes.put(field.key(), cells.isShared(field, cell) ? "" : certainPrefix(cell)));
            }
            values.put(field.key(), read(field, layout, cells, opinion, new Place(document, page)));
        }
        return new FormValues(values, prefixes, opinion.stream().map(Cell::box).toList());
    }

    /** The value's lines up to the first that is not certain, and of that one its certain beginning. */
    private String certainPrefix(LabelledCell cell) {
        StringBuilder prefix = new StringBuilder();
        for (Line line : cell.lines()) {
            String certain = LineCertainty.certainPrefix(line, thresholds.regular());
            prefix.append(certain);
            if (certain.length() < line.text().length()) {
                break;
            }
        }
        return prefix.toString();
    }

    private FieldValue read(FieldSpec field, FormLayout layout, CellDoubts cells, List<Cell> opinion, Place place) {
        if (field.place() == FieldPlace.PICTURE) {
            return PortraitCell.read(field, layout, place);
        }
        if (field.place() == FieldPlace.OPINION_DATE) {
            FieldValue date = OpinionDate.read(field, opinion, place, thresholds);
            boolean elsewhere = date.status() == FieldStatus.BLANK && cells.hasStrayDate(opinion);
            return elsewhere
                    ? place.empty(FieldStatus.UNSURE, opinion.getFirst().box())
                    : date;
        }
        return cells.cell(field).map(cell -> value(field, cell, cells, place)).orElseGet(FieldValue::missing);
    }

    private FieldValue value(FieldSpec field, LabelledCell cell, CellDoubts doubts, Place place) {
        List<Line> own = untilNextLabel(field, cell.lines());
        List<Line> lines = own.stream()
                .map(line -> Hints.remove(field, line))
                .flatMap(Optional::stream)
                .toList();
        String read = joined(lines.stream().map(Line::text));
        ContextDecoding context = context(field);
        boolean person = field.format() == FieldFormat.PERSON_NAME && SurnameDecoding.isPerson(lines);
        List<ContextDecoding.Text> texts = lines.stream()
                .map(line -> person ? SurnameDecoding.decode(line, context.decode(line)) : context.decode(line))
                .toList();
        String text = joined(texts.stream().map(ContextDecoding.Text::value));
        if (LabelMatch.isEnd(template.opinionLabels(), text)) {
            // What is printed is nobody's value: the rule before the opinion's label was lost.
            return place.empty(FieldStatus.UNSURE, cell.box());
        }
        double certainty =
                texts.stream().mapToDouble(ContextDecoding.Text::certainty).reduce(1, (a, b) -> a * b);
        boolean cut = !own.equals(cell.lines())
                || doubts.isShared(field, cell)
                || doubts.runsOn(cell)
                || (field.format() == FieldFormat.UNIT && certainty < thresholds.irregular() && hasStranger(text));
        Optional<String> second = lines.size() == 1 ? lines.getFirst().second() : Optional.empty();
        Decoded plain = ValueDecoder.decode(field, text, cut ? certainty / 2 : certainty, second);
        Decoded decoded = text.equals(read) ? plain : plain.or(PlainText.unspaced(read));
        if (decoded.value().isEmpty()) {
            boolean unread = lines.isEmpty() && cell.lines().isEmpty() && cell.ink() > WRITTEN_INK;
            return place.empty(
                    unread || doubts.hasStray(field, cell) ? FieldStatus.UNSURE : FieldStatus.BLANK, cell.box());
        }
        return place.value(field, decoded, read, cell.box(), thresholds);
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
