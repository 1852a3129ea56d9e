package org.yinjian.testkit.imprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yinjian.testkit.draw.Dice;

/** The lists of {@code imprint/words.txt}: departments, purposes, what a name may be changed by. */
final class WordLists {
    private static final String FILE = "words.txt";

    private final Map<String, List<String>> lists = new HashMap<>();

    WordLists() {
        try (InputStream stream = WordLists.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        List<String> words = List.of(line.split(" "));
        lists.put(words.getFirst(), words.subList(1, words.size()));
    }

    List<String> all(String list) {
        List<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException(FILE + " has no list " + list);
        }
        return words;
    }

    String pick(String list, Dice dice) {
        return dice.of(all(list));
    }

    /** Characters that are taken for this one. */
    List<String> alike(String character) {
        return all("alike").stream()
                .filter(pair -> pair.contains(character))
                .map(pair -> pair.replace(character, ""))
                .toList();
    }
}
