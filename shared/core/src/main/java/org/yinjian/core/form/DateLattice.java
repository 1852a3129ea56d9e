package org.yinjian.core.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yinjian.core.reading.BestPath;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Line;
import org.yinjian.core.text.DateText;

/**
 * Finds in what the recogniser held possible the likeliest text that is a date: 8021年10月36日 may be 2021年10月30日. Such a
 * date is a proposal, never certain.
 */
final class DateLattice {
    /** Texts kept at each character. */
    private static final int BEAM = 200;
    /** Characters tried in each place. */
    private static final int CHOICES = 6;
    /** How much rarer a stroke is taken for another sign than the recogniser knows itself. */
    private static final double STRANGE = 0.1;

    private static final int EARLIEST = 2000;

    /** Signs that stand in no date. */
    static final Pattern STRANGE_SIGN = Pattern.compile("[ⅡⅠlIOoZ]");

    /** What else a sign in a date may have been. */
    private static final Map<Integer, List<String>> STROKES = Map.of(
            (int) 'Ⅱ', List.of("11", "1"),
            (int) 'Ⅰ', List.of("1"),
            (int) 'l', List.of("1"),
            (int) 'I', List.of("1"),
            (int) 'O', List.of("0"),
            (int) 'o', List.of("0"),
            (int) 'Z', List.of("2"));

    private DateLattice() {}

    /** @param probability of this text among all that were held possible */
    private record Text(String value, double probability) {
        Text and(String next, double share) {
            return new Text(value + next, probability * share);
        }
    }

    /** The likeliest date with a day in the row's lines as ISO. */
    static Optional<String> find(List<Line> row) {
        List<Text> texts = List.of(new Text("", 1));
        for (Line line : row) {
            for (BestPath.Slot slot : BestPath.of(line.emissions()).slots()) {
                texts = longer(texts, choices(line.emissions(), slot));
            }
        }
        return texts.stream()
                .map(text -> DateText.findDay(text.value))
                .flatMap(Optional::stream)
                .filter(date -> Integer.parseInt(date.substring(0, 4)) >= EARLIEST)
                .findFirst();
    }

    private static List<Text> longer(List<Text> texts, List<Text> choices) {
        List<Text> longer = new ArrayList<>();
        for (Text text : texts) {
            for (Text choice : choices) {
                longer.add(text.and(choice.value, choice.probability));
            }
        }
        return likeliest(longer, BEAM);
    }

    private static List<Text> likeliest(List<Text> texts, int most) {
        return texts.stream()
                .sorted(Comparator.comparingDouble(Text::probability).reversed())
                .limit(most)
                .toList();
    }

    private static List<Text> choices(Emissions emissions, BestPath.Slot slot) {
        List<Text> choices = new ArrayList<>();
        for (int step = slot.from(); step < slot.to(); step++) {
            for (int rank = 0; rank < emissions.size(step); rank++) {
                int symbol = emissions.symbol(step, rank);
                double probability = emissions.probability(step, rank);
                if (symbol != Emissions.BLANK) {
                    choices.add(new Text(Character.toString(symbol), probability));
                    STROKES.getOrDefault(symbol, List.of())
                            .forEach(digits -> choices.add(new Text(digits, STRANGE * probability)));
                }
            }
        }
        return likeliest(choices, CHOICES);
    }
}
