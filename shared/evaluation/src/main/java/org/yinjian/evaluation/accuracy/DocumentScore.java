package org.yinjian.evaluation.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Counts the kinds of documents and what certificates say. */
final class DocumentScore {
    private final Tally tally;

    DocumentScore(Tally tally) {
        this.tally = tally;
    }

    void add(JsonNode truth, JsonNode record) {
        truth.path("documents").forEach(document -> kinds(document, record));
        certificates(truth.path("certificates").path("items"), record.path("certificates"));
    }

    private void kinds(JsonNode document, JsonNode record) {
        JsonNode found = named(document.path("file").asString(""), record.path("documents"));
        List<String> pages = new ArrayList<>();
        document.path("pageKinds").forEach(kind -> pages.add(kind.asString("")));
        if (pages.isEmpty()) {
            String kind = document.path("kind").asString("");
            count(kind, kind.equals(found.path("kind").asString("")));
        }
        for (int i = 0; i < pages.size(); i++) {
            count(pages.get(i), pages.get(i).equals(kindOfPage(found, i + 1)));
        }
    }

    private void count(String kind, boolean right) {
        tally.add("documents", "kind", right);
        tally.add("documents by kind", kind, right);
    }

    private static String kindOfPage(JsonNode document, int page) {
        for (JsonNode part : document.path("parts")) {
            for (JsonNode number : part.path("pages")) {
                if (number.asInt(0) == page) {
                    return part.path("kind").asString("");
                }
            }
        }
        return "";
    }

    private static JsonNode named(String file, JsonNode documents) {
        for (JsonNode document : documents) {
            if (PlainComparison.fileName(document.path("file").asString("")).equals(PlainComparison.fileName(file))) {
                return document;
            }
        }
        return MissingNode.getInstance();
    }

    /** Each certificate of the truth takes the likest of the record's: by file, then title, then holder. */
    private void certificates(JsonNode wanted, JsonNode said) {
        List<JsonNode> free = new ArrayList<>();
        said.forEach(free::add);
        for (JsonNode item : wanted) {
            Optional<JsonNode> best = free.stream()
                    .max(Comparator.comparingInt(one -> likeness(item, one)))
                    .filter(one -> likeness(item, one) >= 3);
            best.ifPresent(free::remove);
            JsonNode one = best.orElse(MissingNode.getInstance());
            for (String key : List.of("holder", "title", "awarder")) {
                tally.add("certificates", key, same(item, one, key));
            }
            tally.add("certificates", "date", sameDate(item.path("date").asString(""), one));
            tally.add(
                    "certificates by design",
                    item.path("design").asString("?"),
                    same(item, one, "holder") && same(item, one, "title"));
        }
        tally.add("certificates", "dossiers with one too many", !free.isEmpty());
    }

    private static int likeness(JsonNode item, JsonNode one) {
        boolean file = PlainComparison.fileName(item.path("file").asString(""))
                .equals(PlainComparison.fileName(one.path("file").asString("")));
        return (file ? 4 : 0) + (same(item, one, "title") ? 2 : 0) + (same(item, one, "holder") ? 1 : 0);
    }

    private static boolean same(JsonNode item, JsonNode one, String key) {
        return !one.isMissingNode()
                && PlainComparison.plain(item.path(key).asString(""))
                        .equals(PlainComparison.plain(one.path(key).asString("")));
    }

    /** A date without a day is right when year and month are. */
    private static boolean sameDate(String wanted, JsonNode one) {
        String said = one.path("date").asString("");
        return wanted.length() <= 7 ? said.startsWith(wanted) && !said.isEmpty() : said.equals(wanted);
    }
}
