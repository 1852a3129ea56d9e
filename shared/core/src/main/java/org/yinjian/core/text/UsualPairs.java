package org.yinjian.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Which characters follow which in the words of everyday Chinese; where they come from stands in the file's head. */
public final class UsualPairs {
    private static final String RESOURCE = "usual-pairs.txt";

    private UsualPairs() {}

    /** Some 82,000 pairs; reads each time. */
    public static CharacterPairs read() {
        try (InputStream in = Objects.requireNonNull(UsualPairs.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CharacterPairs.ofFollowers(
                    text.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE, unreadable);
        }
    }
}
