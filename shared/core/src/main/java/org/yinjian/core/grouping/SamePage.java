package org.yinjian.core.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.text.PlainText;

/**
 * A document that was sent again.
 *
 * @param exactly the same bytes; else another picture of the same page, by the text that was read
 */
public record SamePage(ContentHash first, ContentHash again, boolean exactly) {
    /** Shorter texts tell nothing apart. */
    private static final int LEAST_TEXT = 20;

    /** Two readings of one page share at least so many of their pairs of characters. */
    private static final double ALIKE = 0.85;

    /** Every number must agree: an award of another year has the same words. */
    private static final String NUMBERS = "0123456789〇零一二三四五六七八九十";

    /** Each document with the first of those before it that it repeats. */
    public static List<SamePage> among(List<DocumentFacts> documents) {
        List<SamePage> found = new ArrayList<>();
        for (int i = 1; i < documents.size(); i++) {
            DocumentFacts again = documents.get(i);
            documents.subList(0, i).stream()
                    .filter(first -> first.document().equals(again.document()) || alike(first, again))
                    .findFirst()
                    .ifPresent(first -> found.add(new SamePage(
                            first.document(), again.document(), first.document().equals(again.document()))));
        }
        return List.copyOf(found);
    }

    private static boolean alike(DocumentFacts one, DocumentFacts other) {
        String a = PlainText.of(one.text());
        String b = PlainText.of(other.text());
        return one.kind() == other.kind()
                && Math.min(a.length(), b.length()) >= LEAST_TEXT
                && numbers(a).equals(numbers(b))
                && shared(pairs(a), pairs(b)) >= ALIKE;
    }

    private static String numbers(String text) {
        StringBuilder numbers = new StringBuilder();
        text.chars().filter(c -> NUMBERS.indexOf(c) >= 0).forEach(c -> numbers.append((char) c));
        return numbers.toString();
    }

    private static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    /** Dice's coefficient. */
    private static double shared(Map<String, Integer> one, Map<String, Integer> other) {
        int common = one.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), other.getOrDefault(pair.getKey(), 0)))
                .sum();
        int all = one.values().stream().mapToInt(Integer::intValue).sum()
                + other.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
