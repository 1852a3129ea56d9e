package org.yinjian.evaluation.seals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.yinjian.evaluation.accuracy.Rate;
import org.yinjian.evaluation.seals.SealsScore.Split;
import org.yinjian.evaluation.seals.SealsScore.Way;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A score as tables in Markdown and as JSON. */
final class SealsReport {
    private static final List<Double> SHARES = List.of(0.0001, 0.001, 0.01);

    private final SealsScore score;

    SealsReport(SealsScore score) {
        this.score = score;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(score.size()).append(" imprints\n\n");
        text.append("| | owner in the lexicon | owner left out | naive way |\n| --- | --- | --- | --- |\n");
        row(text, "false PASS", score::falsePass, true);
        row(text, "false PASS, near names", score::falsePassOfNearNames, true);
        row(text, "PASS recall", score::recall, true);
        row(text, "PASS recall, every character at least 70 % visible", score::recallWhereVisible, true);
        for (double share : SHARES) {
            String name = String.format(Locale.ROOT, "recall at %s %% false PASS", plain(100 * share));
            row(text, name, way -> recallAt(way, share), false);
        }
        text.append(String.format(Locale.ROOT, "%ndefect named: %s%n", score.defectNamed()));
        text.append("found: ").append(score.found()).append("; text exact: ").append(score.textExact());
        text.append(String.format(
                Locale.ROOT,
                "%nmedian of one seal: found, unwrapped, read %.0f ms, judged %.0f ms%n",
                score.median(SealResult::findMillis),
                score.median(SealResult::judgeMillis)));
        text.append(score.counts() ? "" : "THE SET DOES NOT COUNT: the naive way errs too little on it\n");
        stopped(text);
        fonts(text);
        table(text, "case", SealTruth::kind);
        table(text, "condition", SealTruth::condition);
        table(text, "taking", SealTruth::taking);
        return text.toString();
    }

    private Rate recallAt(Way way, double share) {
        return score.recallAt(way, List.of(share)).values().iterator().next();
    }

    private static String plain(double percent) {
        return percent < 0.1 ? "0.01" : percent < 1 ? "0.1" : "1";
    }

    private static void row(StringBuilder text, String name, Function<Way, Rate> rate, boolean interval) {
        text.append("| ").append(name);
        for (Way way : Way.values()) {
            text.append(" | ").append(shown(rate.apply(way), interval));
        }
        text.append(" |\n");
    }

    private static String shown(Rate rate, boolean interval) {
        if (rate.all() == 0) {
            return "–";
        }
        String share = String.format(Locale.ROOT, "%.2f %% (%d/%d)", 100 * rate.share(), rate.hits(), rate.all());
        return interval
                ? share + String.format(Locale.ROOT, ", %.2f–%.2f %%", 100 * rate.lower(), 100 * rate.upper())
                : share;
    }

    private void stopped(StringBuilder text) {
        text.append(
                "\n| kept from passing by | seals | every character visible | text exact |\n| --- | --- | --- | --- |\n");
        score.stopped()
                .forEach((defects, stopped) -> text.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %d |%n",
                        defects,
                        stopped.all(),
                        stopped.visible(),
                        stopped.exact())));
    }

    private void fonts(StringBuilder text) {
        text.append("\n| font | false PASS | PASS recall | – every character visible |\n| --- | --- | --- | --- |\n");
        for (String font : score.by(SealTruth::font, Way.KNOWN).keySet()) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s |%n",
                    font,
                    score.passed(
                            Way.KNOWN, truth -> !truth.passes() && truth.font().equals(font)),
                    score.passed(
                            Way.KNOWN, truth -> truth.passes() && truth.font().equals(font)),
                    score.passed(
                            Way.KNOWN,
                            truth -> truth.passes()
                                    && truth.leastVisible() >= SealsScore.VISIBLE
                                    && truth.font().equals(font))));
        }
    }

    private void table(StringBuilder text, String name, Function<SealTruth, String> part) {
        Map<String, Split> known = score.by(part, Way.KNOWN);
        Map<String, Split> unknown = score.by(part, Way.UNKNOWN);
        Map<String, Split> naive = score.by(part, Way.NAIVE);
        text.append("\n| ")
                .append(name)
                .append(" | false PASS | – left out | – naive | PASS recall | – left out | – naive |");
        text.append("\n| --- | --- | --- | --- | --- | --- | --- |\n");
        for (Map.Entry<String, Split> entry : known.entrySet()) {
            Split less = unknown.getOrDefault(entry.getKey(), new Split(Rate.NONE, Rate.NONE));
            Split other = naive.getOrDefault(entry.getKey(), new Split(Rate.NONE, Rate.NONE));
            text.append("| ").append(entry.getKey());
            for (Rate rate : List.of(
                    entry.getValue().falsePass(),
                    less.falsePass(),
                    other.falsePass(),
                    entry.getValue().recall(),
                    less.recall(),
                    other.recall())) {
                text.append(" | ").append(rate);
            }
            text.append(" |\n");
        }
    }

    /** The totals, what stopped the right ones, and the rows by case, condition, taking and font; rates as hits and all. */
    String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("imprints", score.size());
        for (Way way : Way.values()) {
            ObjectNode node = root.putObject(way.name().toLowerCase(Locale.ROOT));
            put(node, "falsePass", score.falsePass(way));
            put(node, "falsePassOfNearNames", score.falsePassOfNearNames(way));
            put(node, "recall", score.recall(way));
            put(node, "recallWhereVisible", score.recallWhereVisible(way));
            score.recallAt(way, SHARES).forEach((share, rate) -> put(node, "recallAt" + share, rate));
            rows(node.putObject("cases"), score.by(SealTruth::kind, way));
            rows(node.putObject("conditions"), score.by(SealTruth::condition, way));
            rows(node.putObject("takings"), score.by(SealTruth::taking, way));
            rows(node.putObject("fonts"), score.by(SealTruth::font, way));
        }
        ObjectNode stopped = root.putObject("stopped");
        score.stopped()
                .forEach((defects, seals) -> stopped.putObject(defects)
                        .put("all", seals.all())
                        .put("visible", seals.visible())
                        .put("exact", seals.exact()));
        put(root, "defectNamed", score.defectNamed());
        put(root, "found", score.found());
        put(root, "textExact", score.textExact());
        root.put("findMillis", score.median(SealResult::findMillis))
                .put("judgeMillis", score.median(SealResult::judgeMillis))
                .put("counts", score.counts());
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void rows(ObjectNode node, Map<String, Split> rows) {
        rows.forEach((name, split) -> {
            ObjectNode row = node.putObject(name);
            put(row, "falsePass", split.falsePass());
            put(row, "recall", split.recall());
        });
    }

    private static void put(ObjectNode node, String name, Rate rate) {
        node.putObject(name)
                .put("hits", rate.hits())
                .put("all", rate.all())
                .put("lower", rate.lower())
                .put("upper", rate.upper());
    }
}
