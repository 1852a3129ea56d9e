package org.yinjian.adapters.office;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.yinjian.adapters.content.FileNames;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.reading.RawPage;

/** A plain text file as one page of lines: UTF-8, UTF-16 with a byte order mark, else GB18030. */
public final class TextPages {
    private static final int MOST_LINES = 2000;

    public Optional<DocumentProblem> render(byte[] bytes, Consumer<RawPage> pages) {
        MarkupPage page = new MarkupPage();
        decode(bytes).lines().limit(MOST_LINES).forEach(page::addText);
        pages.accept(page.page(1));
        return Optional.empty();
    }

    private static String decode(byte[] bytes) {
        boolean marked = bytes.length >= 2 && ((bytes[0] & 0xFF) ^ (bytes[1] & 0xFF)) == (0xFE ^ 0xFF);
        boolean utf16 = marked && ((bytes[0] & 0xFF) == 0xFE || (bytes[0] & 0xFF) == 0xFF);
        String text = utf16 ? new String(bytes, StandardCharsets.UTF_16) : FileNames.decode(bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
