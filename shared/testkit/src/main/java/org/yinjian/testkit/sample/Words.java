package org.yinjian.testkit.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yinjian.testkit.draw.Dice;

/** The word lists that fictional people, units and honours are put together from. */
final class Words {
    private final Map<String, List<String>> lists = new HashMap<>();

    Words() {
        for (String line : lines("words.txt")) {
            List<String> words = List.of(line.split(" "));
            lists.put(words.getFirst(), words.subList(1, words.size()));
        }
    }

    /** One word of a list. */
    String pick(String list, Dice dice) {
        List<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("words.txt has no list " + list);
        }
        return dice.of(words);
    }

    /** The lines of a list file beside this class, without comments. */
    static List<String> lines(String file) {
        try (InputStream stream = Words.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the list " + file + " is not on the class path");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
