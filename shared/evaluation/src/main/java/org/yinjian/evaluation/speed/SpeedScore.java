package org.yinjian.evaluation.speed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a speed run measured.
 *
 * @param rows medians, warm
 * @param shares of the work on a dossier by stage, 0 to 1
 * @param peer the peer's version; empty where it is not there
 */
public record SpeedScore(
        List<Row> rows,
        Map<String, Double> shares,
        double coldSeconds,
        Optional<Long> peakMegabytes,
        Optional<String> peer,
        double load) {
    public SpeedScore {
        rows = List.copyOf(rows);
    }

    /**
     * One thing that was timed.
     *
     * @param seconds of ours
     * @param peer seconds of the peer's on the same pages
     */
    public record Row(String what, int threads, double seconds, Optional<Double> peer) {}

    public String text() {
        StringBuilder text =
                new StringBuilder("%-34s %8s %12s %12s %8s%n".formatted("", "threads", "ours", "RapidOCR", "ratio"));
        for (Row row : rows) {
            text.append(String.format(Locale.ROOT, "%-34s %8d %10.3f s", row.what(), row.threads(), row.seconds()));
            row.peer()
                    .ifPresent(peer ->
                            text.append(String.format(Locale.ROOT, " %10.3f s %8.2f", peer, row.seconds() / peer)));
            text.append('\n');
        }
        text.append(
                String.format(Locale.ROOT, "%nprocess start to the record of one scanned form: %.2f s", coldSeconds));
        text.append(peakMegabytes.map(peak -> ", peak memory " + peak + " MB").orElse(""))
                .append('\n');
        text.append("\nwhere the work on a dossier goes (one thread, sampled)\n");
        shares.forEach(
                (stage, share) -> text.append(String.format(Locale.ROOT, "  %-36s %5.1f %%%n", stage, 100 * share)));
        text.append(peer.map(version -> "\npeer: RapidOCR " + version + ", same pages, same threads, same run")
                .orElse("\nno ratio: no Python with the package rapidocr (give one by --python)"));
        return text.append(String.format(Locale.ROOT, "; load at the start %.2f%n", load))
                .toString();
    }

    public String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode timed = root.putArray("rows");
        for (Row row : rows) {
            ObjectNode node = timed.addObject()
                    .put("what", row.what())
                    .put("threads", row.threads())
                    .put("seconds", row.seconds());
            row.peer().ifPresent(peer -> node.put("rapidocr", peer).put("ratio", row.seconds() / peer));
        }
        root.put("coldSeconds", coldSeconds).put("load", load);
        peakMegabytes.ifPresent(peak -> root.put("peakMegabytes", peak));
        peer.ifPresent(version -> root.put("peer", "rapidocr " + version));
        ObjectNode stages = root.putObject("stages");
        shares.forEach(stages::put);
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }
}
