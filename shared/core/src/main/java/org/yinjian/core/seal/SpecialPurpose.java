package org.yinjian.core.seal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.core.text.EditDistance;
import org.yinjian.core.text.PlainText;

/** Tells a seal for one purpose only (合同专用章) from its text; one misread character is forgiven. */
final class SpecialPurpose {
    private static final Map<String, SealKind> NAMED = Map.of(
            "合同专用", SealKind.CONTRACT,
            "财务专用", SealKind.FINANCE,
            "发票专用", SealKind.INVOICE,
            "招生专用", SealKind.ADMISSIONS,
            "合同章", SealKind.CONTRACT,
            "财务章", SealKind.FINANCE,
            "发票章", SealKind.INVOICE,
            "收讫", SealKind.FINANCE,
            "付讫", SealKind.FINANCE,
            "转讫", SealKind.FINANCE);
    /** Of seals for an office's own use that do without 专用. */
    private static final List<String> ENDS = List.of("业务章", "收文章", "收件章", "收发章", "骑缝章", "校对章", "验收章", "审核章");

    private static final String MARK = "专用章";

    private SpecialPurpose() {}

    /** The kind of a special seal; empty for any other text. */
    static Optional<SealKind> of(String text) {
        String plain = PlainText.han(text);
        for (Map.Entry<String, SealKind> named : NAMED.entrySet()) {
            if (plain.contains(named.getKey())) {
                return Optional.of(named.getValue());
            }
        }
        if (plain.contains("招生") && plain.contains("专用")) {
            return Optional.of(SealKind.ADMISSIONS);
        }
        return marked(plain) ? Optional.of(nearest(plain)) : Optional.empty();
    }

    private static boolean marked(String plain) {
        if (plain.contains("专用") || plain.contains("用章") || ENDS.stream().anyMatch(plain::endsWith)) {
            return true;
        }
        for (int i = 0; i + MARK.length() <= plain.length(); i++) {
            if (plain.charAt(i) == MARK.charAt(0) && plain.charAt(i + 2) == MARK.charAt(2)) {
                return true;
            }
        }
        return false;
    }

    private static SealKind nearest(String plain) {
        for (int i = 0; i + 4 <= plain.length(); i++) {
            for (Map.Entry<String, SealKind> named : NAMED.entrySet()) {
                if (named.getKey().length() == 4
                        && EditDistance.within(plain.substring(i, i + 4), named.getKey(), 1) <= 1) {
                    return named.getValue();
                }
            }
        }
        return SealKind.OTHER_SPECIAL;
    }
}
