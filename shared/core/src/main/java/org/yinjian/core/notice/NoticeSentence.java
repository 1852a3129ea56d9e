package org.yinjian.core.notice;

import org.yinjian.core.text.PlainText;

/**
 * One sentence of a notice.
 *
 * @param text as written, with its full stop
 */
public record NoticeSentence(String text, NoticePlace place) {
    /** The sentence without its number, such as （二）: what a clause quotes. */
    public String words() {
        return Numbering.without(text);
    }

    /** The sentence without white space and with plain digits: what the rules look at. */
    public String plain() {
        return PlainText.unspaced(text);
    }
}
