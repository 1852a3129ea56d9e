package org.yinjian.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yinjian.core.reading.PageReading;

/**
 * A notice as paragraphs and sentences, each knowing its place.
 *
 * @param paragraphs in reading order, numbered through
 */
public record NoticeText(List<NoticeParagraph> paragraphs) {
    public NoticeText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A piece that ends far from the right margin: the next one is another paragraph. */
    private static final double APART = 0.01;

    /** A notice of lines without pages; a paragraph that a line break parted is joined again. */
    public static NoticeText of(String text) {
        return new NoticeText(new ParagraphJoin("", 0)
                .join(text.lines().map(line -> new ParagraphJoin.Piece(line, Optional.empty(), 0, 0))));
    }

    /** A notice as it was read from a file; text in tables comes after the page's other text. */
    public static NoticeText of(List<PageReading> pages) {
        return new NoticeText(new ParagraphJoin("", 0).join(pages.stream().flatMap(ParagraphJoin::pieces)));
    }

    /** This notice with an attachment's text behind it, whose places are named so. */
    public NoticeText with(String attachment, List<String> texts) {
        List<NoticeParagraph> more = new ParagraphJoin(attachment, paragraphs.size())
                .join(texts.stream().map(text -> new ParagraphJoin.Piece(text, Optional.empty(), 0, APART)));
        return new NoticeText(Stream.concat(paragraphs.stream(), more.stream()).toList());
    }

    /** The notices of a file that holds several: each begins at the line with its number, or what stands just before. */
    public List<NoticeText> parts() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (NoticeHead.isNumber(paragraphs.get(i).text())) {
                boolean issuerBefore =
                        i > 0 && NoticeHead.isIssuerLine(paragraphs.get(i - 1).text());
                starts.add(issuerBefore ? i - 1 : i);
            }
        }
        if (starts.size() < 2) {
            return List.of(this);
        }
        starts.set(0, 0);
        starts.add(paragraphs.size());
        List<NoticeText> parts = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            parts.add(new NoticeText(paragraphs.subList(starts.get(i), starts.get(i + 1))));
        }
        return parts;
    }

    public List<NoticeSentence> sentences() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
    }

    /** A paragraph a line. */
    public String asText() {
        return paragraphs.stream().map(NoticeParagraph::text).collect(Collectors.joining("\n", "", "\n"));
    }
}
