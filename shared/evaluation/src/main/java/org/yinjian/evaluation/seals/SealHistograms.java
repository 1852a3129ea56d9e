package org.yinjian.evaluation.seals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints histograms of what a set's index says, as Markdown: {@code SealHistograms FOLDER}. Exit 2 without a folder. */
public final class SealHistograms {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BAR = 30;

    /** What is counted. */
    private static final List<Parameter> PARAMETERS = List.of(
            new Parameter("diameter, mm", line -> number(line.path("look"), "diameterMm"), 1),
            new Parameter("rim, mm", line -> number(line.path("look"), "rimMm"), 0.2),
            new Parameter("star's radius by the seal's", line -> number(line.path("look"), "star"), 0.04),
            new Parameter("height of the name's characters, pixels", SealHistograms::letterPixels, 5),
            new Parameter("turned by, degrees", line -> Math.abs(number(line.path("look"), "degrees")), 10),
            new Parameter("strength of the ink", line -> number(line.path("look"), "strength"), 0.1),
            new Parameter("least visible character", line -> number(line, "leastVisible"), 0.1),
            new Parameter(
                    "characters on the seal",
                    line -> line.path("text").asString("").length(),
                    2),
            new Parameter("pixels to the millimetre", line -> number(line, "pixelsPerMm"), 1));

    private SealHistograms() {}

    /** A number of one line, and how wide its bins are. */
    private record Parameter(String name, Value value, double width) {}

    private interface Value {
        double of(JsonNode line);
    }

    @SuppressWarnings("SystemOut") // a program of its own
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("SealHistograms FOLDER");
            System.exit(2);
        }
        System.out.print(markdown(Path.of(arguments[0])));
    }

    /** The histograms of a folder's index, decoys left out. */
    static String markdown(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Parameter parameter : PARAMETERS) {
            text.append('\n').append(parameter.name()).append("\n\n```\n");
            text.append(bars(counts(folder, parameter), parameter.width())).append("```\n");
        }
        return text.toString();
    }

    private static Map<Long, Integer> counts(Path folder, Parameter parameter) throws IOException {
        Map<Long, Integer> counts = new TreeMap<>();
        try (Stream<String> lines = Files.lines(folder.resolve(SealSets.INDEX))) {
            lines.map(JSON::readTree)
                    .filter(line -> line.path("decoy").asString("").isEmpty())
                    .map(line -> (long) Math.floor(parameter.value().of(line) / parameter.width() + 1e-9))
                    .forEach(bin -> counts.merge(bin, 1, Integer::sum));
        }
        return counts;
    }

    private static String bars(Map<Long, Integer> counts, double width) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        StringBuilder text = new StringBuilder();
        counts.forEach((bin, count) -> text.append(String.format(
                Locale.ROOT,
                "%7.2f %6d %s%n",
                bin * width,
                count,
                "#".repeat(Math.max(1, Math.round((float) BAR * count / most))))));
        return text.toString();
    }

    private static double letterPixels(JsonNode line) {
        return number(line.path("look"), "letterMm") * number(line, "pixelsPerMm");
    }

    private static double number(JsonNode node, String key) {
        return node.path(key).asDouble(0);
    }
}
