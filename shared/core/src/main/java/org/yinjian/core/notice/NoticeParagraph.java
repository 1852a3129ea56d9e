package org.yinjian.core.notice;

import java.util.List;

/**
 * One paragraph of a notice.
 *
 * @param text whole, on one line
 * @param sentences in order, at least one
 */
public record NoticeParagraph(String text, NoticePlace place, List<NoticeSentence> sentences) {
    public NoticeParagraph {
        sentences = List.copyOf(sentences);
    }
}
