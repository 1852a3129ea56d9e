package org.yinjian.core.seal;

import java.util.List;
import org.yinjian.core.text.PlainText;

/** Names as they are compared: plain text without the words that forms print beside a seal. */
final class PlainName {
    private static final List<String> PRINTED_WORDS = List.of("填写至部门", "加盖公章", "盖章", "代章", "公章", "签章");

    private PlainName() {}

    static String of(String written) {
        String name = PlainText.of(written);
        for (String word : PRINTED_WORDS) {
            name = name.replace(word, "");
        }
        return name;
    }
}
