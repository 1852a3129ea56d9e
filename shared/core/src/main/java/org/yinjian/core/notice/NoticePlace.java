package org.yinjian.core.notice;

import java.util.Optional;

/**
 * Where a sentence stands in a notice.
 *
 * @param page from 1; empty for texts without pages
 * @param paragraph from 1, over the whole notice
 * @param ref the numbering above it, such as 五（二） or 三、第一阶段2; empty where there is none
 */
public record NoticePlace(Optional<Integer> page, int paragraph, String ref) {
    /** The place as a clause names it: its numbering, else its paragraph. */
    public String clauseRef() {
        return ref.isEmpty() ? "正文第" + paragraph + "段" : ref;
    }

    /** The place in full, such as {@code 五（二），第3页第41段}. */
    @Override
    public String toString() {
        String where = page.map(number -> "第" + number + "页").orElse("") + "第" + paragraph + "段";
        return ref.isEmpty() ? where : ref + "，" + where;
    }
}
