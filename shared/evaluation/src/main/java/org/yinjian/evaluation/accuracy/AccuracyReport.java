package org.yinjian.evaluation.accuracy;

import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A score as a table for people and as JSON. */
public final class AccuracyReport {
    private AccuracyReport() {}

    /** Every table, a row a line, and the reliability of confidences. */
    public static String text(AccuracyScore score) {
        StringBuilder text = new StringBuilder();
        text.append(score.dossiers())
                .append(" dossiers, ")
                .append(score.missing().size())
                .append(" without a record");
        text.append(score.missing().isEmpty() ? "" : ": " + String.join(", ", score.missing()))
                .append('\n');
        score.tally().tables().forEach((table, rows) -> {
            text.append('\n').append(table.toUpperCase(Locale.ROOT)).append('\n');
            rows.forEach((row, rate) -> text.append("  %-52s %s%s%n".formatted(row, rate, interval(row, rate))));
        });
        text.append("\nCALIBRATION OF FILLED VALUES\n  confidence        meant     right\n");
        score.calibration()
                .bins()
                .forEach(bin -> text.append(String.format(
                        Locale.ROOT,
                        "  %.3f – %.3f   %6.1f %%   %s%n",
                        bin.from(),
                        bin.to(),
                        100 * bin.meant(),
                        bin.right())));
        text.append(String.format(
                Locale.ROOT,
                "  expected calibration error %.3f, log loss %.3f%n",
                score.calibration().expectedError(),
                score.calibration().logLoss()));
        return text.toString();
    }

    /** The fields of the same dossiers, read here and by the peer. */
    public static String beside(AccuracyScore ours, AccuracyScore peer) {
        StringBuilder text =
                new StringBuilder("\nBESIDE THE NAIVE WAY, %d dossiers with a form of pixels\n%-54s %-22s %s\n"
                        .formatted(ours.dossiers(), "", "here", "RapidOCR, by labels"));
        ours.tally().tables().forEach((table, rows) -> {
            if (table.startsWith("fields") || table.startsWith("silent")) {
                text.append('\n').append(table.toUpperCase(Locale.ROOT)).append('\n');
                rows.forEach((row, rate) -> text.append(
                        "  %-52s %-22s %s%n".formatted(row, rate, peer.tally().rate(table, row))));
            }
        });
        return text.toString();
    }

    private static String interval(String row, Rate rate) {
        boolean guarded = row.equals(SealScore.FALSE_PASS) || row.equals("PASS recall");
        return guarded && rate.all() > 0
                ? String.format(Locale.ROOT, "   95 %%: %.2f – %.2f %%", 100 * rate.lower(), 100 * rate.upper())
                : "";
    }

    /** The same as JSON; rates as hits and all. */
    public static String json(AccuracyScore score) {
        return written(node(score));
    }

    /** As {@link #json(AccuracyScore)}, with the peer's and with ours on the dossiers that the peer read. */
    public static String json(AccuracyScore score, AccuracyScore ours, AccuracyScore peer) {
        ObjectNode root = node(score);
        ObjectNode beside = root.putObject("beside");
        beside.set("here", node(ours));
        beside.set("naive", node(peer));
        return written(root);
    }

    private static String written(ObjectNode root) {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static ObjectNode node(AccuracyScore score) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        ObjectNode root = nodes.objectNode().put("dossiers", score.dossiers());
        ArrayNode missing = root.putArray("missing");
        score.missing().forEach(missing::add);
        ObjectNode tables = root.putObject("tables");
        score.tally().tables().forEach((table, rows) -> tables.set(table, rows(rows)));
        ArrayNode bins = root.putArray("calibration");
        score.calibration()
                .bins()
                .forEach(bin -> bins.add(rate(bin.right())
                        .put("from", bin.from())
                        .put("to", bin.to())
                        .put("meant", bin.meant())));
        root.put("expectedCalibrationError", score.calibration().expectedError());
        root.put("logLoss", score.calibration().logLoss());
        return root;
    }

    private static ObjectNode rows(Map<String, Rate> rows) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        rows.forEach((row, rate) -> node.set(row, rate(rate)));
        return node;
    }

    private static ObjectNode rate(Rate rate) {
        return JsonNodeFactory.instance.objectNode().put("hits", rate.hits()).put("all", rate.all());
    }
}
