package org.yinjian.core.seal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yinjian.core.seal.ComparedCharacter.Sight;

/** Compares a name with a seal character by character, for a person to see what a verdict rests on. */
final class NameComparison {
    /** Mean probability from which a character counts as seen in its place. */
    private static final double SEEN = 0.5;
    /** Below this nothing was read there. */
    private static final double LEAST = 0.1;

    private NameComparison() {}

    /** The characters of a name in their order: those on the arc, then those under the star. */
    static List<ComparedCharacter> of(ReadSeal seal, OwnerName name) {
        int onArc = seal.departmentsOnArc(name);
        return Stream.concat(
                        compare(seal.arcs(), ReadSeal.arcText(name, onArc)).stream(),
                        compare(seal.inner(), ReadSeal.under(name, onArc)).stream())
                .toList();
    }

    private static List<ComparedCharacter> compare(List<ForcedAlignment> lines, String han) {
        List<ForcedAlignment> fitting =
                lines.stream().filter(line -> line.path(han).isPresent()).toList();
        List<ComparedCharacter> compared = new ArrayList<>();
        int[] characters = han.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            compared.add(compared(characters[i], read(fitting, han, i)));
        }
        return compared;
    }

    /** The mean probability of each Chinese character that was held possible in a place. */
    private static Map<Integer, Double> read(List<ForcedAlignment> lines, String han, int place) {
        Map<Integer, Double> read = new HashMap<>();
        for (ForcedAlignment line : lines) {
            line.path(han).ifPresent(path -> {
                int from = path.from()[2 * place + 1];
                int to = path.to()[2 * place + 1];
                line.held(from, to, LEAST)
                        .forEach((symbol, probability) ->
                                read.merge(symbol, (double) probability / lines.size(), Double::sum));
            });
        }
        return read;
    }

    private static ComparedCharacter compared(int claimed, Map<Integer, Double> read) {
        Map.Entry<Integer, Double> most =
                read.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(Map.entry(0, 0.0));
        String seen = most.getValue() < LEAST ? "" : Character.toString(most.getKey());
        boolean clear = most.getValue() >= SEEN;
        Sight sight = !clear ? Sight.UNCLEAR : most.getKey() == claimed ? Sight.SEEN : Sight.OTHER;
        return new ComparedCharacter(Character.toString(claimed), seen, sight);
    }
}
