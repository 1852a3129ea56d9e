package org.yinjian.core.seal;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.InnerLine;
import org.yinjian.core.text.PlainText;

/** An imprint's readings, against which names are scored: its arc in several unwrappings, and the line under its star. */
final class ReadSeal {
    private static final double HOPELESS = -25;
    private static final String DATE_MARKS = "年月日盖章一二三四五六七八九十〇零";
    /** A lone 章 or 一 may be what is left of a purpose: of a date at least a number stands before its mark. */
    private static final Pattern DATE = Pattern.compile("[0-9〇零一二三四五六七八九十]\\s*[年月日]|^\\W*盖章\\W*$");

    private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9].*[0-9])[0-9A-Z\\s-]{4,}");

    private final List<ForcedAlignment> arcs;
    private final List<ForcedAlignment> inner;
    private final FusedLines fusedInner;
    private final List<String> readings;
    private final String innerText;
    private final FusedLines fused;

    private ReadSeal(List<ForcedAlignment> arcs, List<ForcedAlignment> inner, List<String> readings, String innerText) {
        this.arcs = arcs;
        this.inner = inner;
        this.fusedInner = new FusedLines(inner);
        this.readings = readings;
        this.innerText = innerText;
        this.fused = new FusedLines(arcs);
    }

    /** Lines under the star that name a purpose are no part of the owner's name. */
    static ReadSeal of(Imprint imprint, double readableInner) {
        List<InnerLine> lines = innerLines(imprint, readableInner)
                .filter(line -> SpecialPurpose.of(line.text()).isEmpty())
                .toList();
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(PlainText.han(line.text())));
        return new ReadSeal(
                imprint.arcs().stream()
                        .map(strip -> new ForcedAlignment(strip.emissions()))
                        .toList(),
                oneAfterTheOther(lines),
                imprint.arcs().stream()
                        .map(strip -> PlainText.han(strip.text()))
                        .toList(),
                text.toString());
    }

    /** As often as each of them was read. */
    private static List<ForcedAlignment> oneAfterTheOther(List<InnerLine> lines) {
        int readings = lines.stream().mapToInt(InnerLine::readings).min().orElse(0);
        return IntStream.range(0, readings)
                .mapToObj(number -> new ForcedAlignment(Emissions.joined(
                        lines.stream().map(line -> line.reading(number)).toList())))
                .toList();
    }

    /** The lines under the star, dates left out, that bear at least two Chinese characters, read well enough. */
    static Stream<InnerLine> innerLines(Imprint imprint, double readable) {
        return imprint.innerLines().stream()
                .filter(line -> line.confidence() >= readable
                        && PlainText.han(line.text()).length() >= 2
                        && !isDate(line));
    }

    /** Whether ink under the star could not be read: it may name a purpose or a department. Digits alone are a number. */
    static boolean hasUnreadInner(Imprint imprint, double readable) {
        return imprint.innerLines().stream()
                .anyMatch(line -> line.confidence() < readable
                        || (PlainText.han(line.text()).length() < 2
                                && !isDate(line)
                                && !NUMBER.matcher(line.text()).matches()));
    }

    private static boolean isDate(InnerLine line) {
        String han = PlainText.han(line.text());
        return DATE.matcher(line.text()).find() && han.chars().allMatch(c -> DATE_MARKS.indexOf(c) >= 0);
    }

    boolean isEmpty() {
        return arcs.isEmpty();
    }

    List<ForcedAlignment> arcs() {
        return arcs;
    }

    /** Whether not one character was read on it. */
    boolean isUnread() {
        return readings.stream().allMatch(String::isEmpty) && innerText.isEmpty();
    }

    /** The lines under the star that belong to the name, one after the other, in each reading; none where there are none. */
    List<ForcedAlignment> inner() {
        return inner;
    }

    /** Whether under the star stands what is no part of a name: a department that it does not have. */
    boolean saysMore(OwnerName name) {
        return !inner.isEmpty() && under(name, departmentsOnArc(name)).isEmpty();
    }

    /** The free readings of the arc, Chinese characters alone, best first. */
    List<String> readings() {
        return readings;
    }

    String innerText() {
        return innerText;
    }

    /** The score of a name over all unwrappings; the last departments may stand under the star instead. */
    double score(OwnerName name) {
        return IntStream.rangeClosed(0, name.departments().size())
                .filter(depth -> !inner.isEmpty() || depth == name.departments().size())
                .mapToDouble(depth -> fused.score(arcText(name, depth)) + innerScore(under(name, depth)))
                .max()
                .orElse(HOPELESS);
    }

    /** The same with every unwrapping counting alike. */
    double mean(OwnerName name) {
        int depth = departmentsOnArc(name);
        return fused.mean(arcText(name, depth)) + (inner.isEmpty() ? 0 : fusedInner.mean(under(name, depth)));
    }

    /** How many of a name's departments stand on the arc; the others stand under the star. */
    int departmentsOnArc(OwnerName name) {
        int all = name.departments().size();
        return inner.isEmpty()
                ? all
                : IntStream.rangeClosed(0, all)
                        .boxed()
                        .max(Comparator.comparingDouble(
                                depth -> fused.score(arcText(name, depth)) + innerScore(under(name, depth))))
                        .orElse(all);
    }

    /** How evenly the part of a name that stands on the arc is spaced there. */
    NameSpacing spacing(OwnerName name) {
        return NameSpacing.of(arcs, arcText(name, departmentsOnArc(name)));
    }

    private double innerScore(String text) {
        return inner.isEmpty() ? 0 : fusedInner.score(text);
    }

    /** What of a name stands on the arc when so many of its departments do. */
    static String arcText(OwnerName name, int depth) {
        return PlainText.han(name.prefix(depth).full());
    }

    /** What of it stands under the star then. */
    static String under(OwnerName name, int depth) {
        return PlainText.han(String.join(
                "", name.departments().subList(depth, name.departments().size())));
    }

    /** The score on the unwrapping that suits the name best. */
    double best(OwnerName name) {
        return arcs.stream().mapToDouble(arc -> score(arc, name)).max().orElse(HOPELESS);
    }

    private double score(ForcedAlignment arc, OwnerName name) {
        int depth = departmentsOnArc(name);
        return arc.score(arcText(name, depth)) + innerScore(under(name, depth));
    }

    /** Whether so many unwrappings read exactly this on the arc; or all did: of a clear seal no more than two are read. */
    boolean isReadBy(int enough, String arcText) {
        long agreeing = readings.stream().filter(arcText::equals).count();
        return agreeing >= Math.min(enough, Math.max(2, readings.size()));
    }
}
