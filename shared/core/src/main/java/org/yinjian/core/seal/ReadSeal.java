package org.yinjian.core.seal;

import java.util.List;
import java.util.stream.Stream;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.Line;

/** An imprint's readings, against which names are scored: its arc in several unwrappings, and the line under its star. */
final class ReadSeal {
    private static final double HOPELESS = -25;
    private static final String DATE_MARKS = "年月日盖章一二三四五六七八九十〇零";

    private final List<ForcedAlignment> arcs;
    private final List<ForcedAlignment> inner;
    private final List<String> readings;
    private final String innerText;

    private ReadSeal(List<ForcedAlignment> arcs, List<ForcedAlignment> inner, List<String> readings, String innerText) {
        this.arcs = arcs;
        this.inner = inner;
        this.readings = readings;
        this.innerText = innerText;
    }

    /** Lines under the star that name a purpose are no part of the owner's name. */
    static ReadSeal of(Imprint imprint, double readableInner) {
        List<Line> lines = innerLines(imprint, readableInner)
                .filter(line -> SpecialPurpose.of(line.text()).isEmpty())
                .toList();
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(PlainName.han(line.text())));
        return new ReadSeal(
                imprint.arcs().stream()
                        .map(strip -> new ForcedAlignment(strip.emissions()))
                        .toList(),
                lines.stream()
                        .map(line -> new ForcedAlignment(line.emissions()))
                        .toList(),
                imprint.arcs().stream()
                        .map(strip -> PlainName.han(strip.text()))
                        .toList(),
                text.toString());
    }

    /** The lines under the star, dates left out, that bear at least two Chinese characters, read well enough. */
    static Stream<Line> innerLines(Imprint imprint, double readable) {
        return imprint.innerLines().stream()
                .filter(line -> line.confidence() >= readable
                        && PlainName.han(line.text()).length() >= 2)
                .filter(line -> !isDate(line));
    }

    /** Whether ink under the star could not be read: it may name a purpose or a department. Digits alone are a number. */
    static boolean hasUnreadInner(Imprint imprint, double readable) {
        return imprint.innerLines().stream()
                .filter(line -> !isDate(line))
                .filter(line -> !(line.confidence() >= readable && line.text().matches("[0-9A-Z\\s-]{4,}")))
                .anyMatch(line -> line.confidence() < readable
                        || PlainName.han(line.text()).length() < 2);
    }

    private static boolean isDate(Line line) {
        String han = PlainName.han(line.text());
        return !han.isEmpty() && han.chars().allMatch(c -> DATE_MARKS.indexOf(c) >= 0);
    }

    boolean isEmpty() {
        return arcs.isEmpty();
    }

    List<ForcedAlignment> arcs() {
        return arcs;
    }

    /** The free readings of the arc, Chinese characters alone, best first. */
    List<String> readings() {
        return readings;
    }

    String innerText() {
        return innerText;
    }

    /**
     * The score of a name over all unwrappings: the mean, each held at {@link #HOPELESS} at worst, so that one spoilt
     * unwrapping outvotes nothing and one lucky one decides nothing.
     */
    double score(OwnerName name) {
        return arcs.stream()
                .mapToDouble(arc -> Math.max(HOPELESS, score(arc, name)))
                .average()
                .orElse(HOPELESS);
    }

    /** The score on the unwrapping that suits the name best. */
    double best(OwnerName name) {
        return arcs.stream().mapToDouble(arc -> score(arc, name)).max().orElse(HOPELESS);
    }

    /** On one unwrapping; the last departments may stand under the star instead. */
    private double score(ForcedAlignment arc, OwnerName name) {
        if (inner.isEmpty()) {
            return arc.score(name.full());
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int depth = 0; depth <= name.departments().size(); depth++) {
            String under = String.join(
                    "", name.departments().subList(depth, name.departments().size()));
            best = Math.max(best, arc.score(name.prefix(depth).full()) + innerScore(under));
        }
        return best;
    }

    private double innerScore(String text) {
        if (inner.size() == 1) {
            return inner.getFirst().score(text);
        }
        return text.equals(innerText)
                ? 0
                : inner.stream().mapToDouble(line -> line.score("")).sum();
    }

    /** Whether so many unwrappings read exactly this on the arc; or all did: of a clear seal no more than two are read. */
    boolean isReadBy(int enough, String arcText) {
        long agreeing = readings.stream().filter(arcText::equals).count();
        return agreeing >= Math.min(enough, Math.max(2, readings.size()));
    }
}
