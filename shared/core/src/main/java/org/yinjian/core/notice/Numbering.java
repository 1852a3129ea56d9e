package org.yinjian.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbering above a paragraph, as official documents number (GB/T 9704): 一、 then （一） then 1. then （1）. */
final class Numbering {
    private static final String CHINESE = "[一二三四五六七八九十]{1,3}";
    private static final Pattern FIRST = Pattern.compile("^(" + CHINESE + ")[、．.]");
    private static final Pattern SECOND = Pattern.compile("^[（(](" + CHINESE + ")[）)]");
    private static final Pattern STAGE = Pattern.compile("^(第" + CHINESE + "(?:阶段|步))");
    private static final Pattern THIRD = Pattern.compile("^(\\d{1,2})[.．、](?!\\d)");
    private static final Pattern FOURTH = Pattern.compile("^[（(](\\d{1,2})[）)]");

    /** 附件二 on a line of its own begins another document. */
    private static final Pattern ATTACHMENT = Pattern.compile("^(附\\s?件\\s?[一二三四五六七八九十\\d]{0,2})[:：]?$");

    /** The label of a cell of numbered notes, such as 特别说明. */
    private static final Pattern NOTES =
            Pattern.compile("^([\\p{IsHan}]{2,8})(?=\\s+一、)|^((?:特别|填表|填报|填写)?(?:说明|须知)|注意事项|备注)[:：]?$");

    private final List<String> above = new ArrayList<>();
    private final String base;
    private String prefix;

    /** @param prefix of every reference, such as 附件 报名表; may be empty */
    Numbering(String prefix) {
        this.base = prefix;
        this.prefix = prefix;
    }

    /** A text without the number that it begins with. */
    static String without(String text) {
        return List.of(FIRST, SECOND, THIRD, FOURTH).stream()
                .map(level -> level.matcher(text))
                .filter(Matcher::find)
                .findFirst()
                .map(number -> text.substring(number.end()).strip())
                .orElse(text);
    }

    /** Whether a line begins with a number of any level. */
    static boolean begins(String line) {
        return List.of(FIRST, SECOND, STAGE, THIRD, FOURTH).stream()
                .anyMatch(level -> level.matcher(line).find());
    }

    /** Where a paragraph that begins so stands; a paragraph without a number stands under the last one. */
    String enter(String paragraph) {
        Matcher attachment = ATTACHMENT.matcher(paragraph);
        if (NoticeHead.isNumber(paragraph) || attachment.matches()) {
            above.clear();
            prefix = base.isEmpty() && attachment.matches() ? attachment.group(1) : base;
            return prefix;
        }
        Matcher notes = NOTES.matcher(paragraph);
        if (notes.find()) {
            above.clear();
            prefix = (prefix + " " + notes.group().replaceAll("[:：]", "")).strip();
            return number(paragraph.substring(notes.end()).strip());
        }
        return number(paragraph);
    }

    private String number(String paragraph) {
        List<Pattern> levels = List.of(FIRST, SECOND, STAGE, THIRD, FOURTH);
        for (int level = 0; level < levels.size(); level++) {
            Matcher number = levels.get(level).matcher(paragraph);
            if (number.find()) {
                put(level, number.group(1));
                break;
            }
        }
        return reference();
    }

    private void put(int level, String number) {
        while (above.size() > level) {
            above.removeLast();
        }
        while (above.size() < level) {
            above.add("");
        }
        above.add(
                switch (level) {
                    case 1 -> "（" + number + "）";
                    case 2 -> "、" + number;
                    case 4 -> "（" + number + "）";
                    default -> number;
                });
    }

    private String reference() {
        String number = String.join("", above);
        String own = number.startsWith("、") ? number.substring(1) : number;
        return prefix.isEmpty() || own.isEmpty() ? prefix + own : prefix + " " + own;
    }
}
