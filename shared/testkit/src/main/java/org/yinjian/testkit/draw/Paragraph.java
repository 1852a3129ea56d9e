package org.yinjian.testkit.draw;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines that fit a width; Latin words and numbers are kept whole where they fit. */
public final class Paragraph {
    private static final String NEVER_FIRST = "，。、；：！？）》”’";

    private Paragraph() {}

    /** The lines of a text; a line feed in it ends a line. */
    public static List<String> wrap(Faces faces, String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            breakUp(faces, part, style, width, lines);
        }
        return lines;
    }

    private static void breakUp(Faces faces, String text, TextStyle style, double width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            boolean fits = faces.width(style.face(), line + word) * style.size() <= width;
            if (!fits && !line.isEmpty() && !NEVER_FIRST.contains(word)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(word);
            while (faces.width(style.face(), line.toString()) * style.size() > width * 1.2) {
                cut(faces, style, width, line, lines);
            }
        }
        lines.add(line.toString());
    }

    /** Cuts a word that is longer than a line. */
    private static void cut(Faces faces, TextStyle style, double width, StringBuilder line, List<String> lines) {
        int end = line.length() - 1;
        while (end > 1 && faces.width(style.face(), line.substring(0, end)) * style.size() > width) {
            end--;
        }
        lines.add(line.substring(0, end));
        line.delete(0, end);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character > ' ' && character < 0x7F) {
                latin.append(character);
                continue;
            }
            if (!latin.isEmpty()) {
                words.add(latin.toString());
                latin.setLength(0);
            }
            words.add(String.valueOf(character));
        }
        if (!latin.isEmpty()) {
            words.add(latin.toString());
        }
        return words;
    }
}
