package org.yinjian.core.notice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that a blank form prints, and what it may be there.
 *
 * @param text a cell's without spaces, a line's as printed
 */
record PrintedText(String text) {
    /** A longer text is no label but an explanation. */
    private static final int LONGEST_LABEL = 16;

    private static final int LONGEST_OPINION = 60;
    private static final int LONGEST_PICTURE = 40;

    private static final Pattern TITLE = Pattern.compile(".{2,60}(?:表|书|登记卡)$");
    private static final Pattern SEALED = Pattern.compile("盖章|公章|印章|签章");
    private static final Pattern DATE_LINE = Pattern.compile("年.{0,12}月.{0,12}日");
    private static final Pattern OPINION = Pattern.compile("^(.{2,20}?意见)");
    private static final Pattern NOTES = Pattern.compile("说明|备注|注意事项|填表须知");
    private static final Pattern HINT = Pattern.compile("^[（(【\\[](?<hint>[^）)】\\]]{1,30})[）)】\\]]$");
    private static final Pattern PICTURE = Pattern.compile("照片|免冠照|一寸|二寸|[12]寸");
    private static final Pattern BLANK_RULE = Pattern.compile(
            "^(?<label>[\\p{IsHan}/（）()、A-Za-z-]{2,16}?)\\s*[:：]\\s*[_＿\\s—]*$|^(?<ruled>[\\p{IsHan}/（）()]{2,16}?)[_＿]{2,}\\s*$");

    boolean isTitle() {
        return TITLE.matcher(text).matches();
    }

    boolean isPicture() {
        return text.length() <= LONGEST_PICTURE && PICTURE.matcher(text).find();
    }

    /** Whether it names an opinion that somebody gives, whatever comes behind. */
    boolean isOpinion() {
        return text.length() <= LONGEST_OPINION && text.contains("意见");
    }

    /** An opinion's name without the line of its date and what asks for a seal. */
    String opinionLabel() {
        String label = text.replaceAll("[_＿].*$", "");
        Matcher date = DATE_LINE.matcher(label);
        String undated = date.find() ? label.substring(0, date.start()) : label;
        Matcher opinion = OPINION.matcher(undated);
        return opinion.find() ? opinion.group(1) : undated.strip();
    }

    boolean tellsOfSeal() {
        return SEALED.matcher(text).find();
    }

    /** The label before a line to write on: 推荐单位：____ */
    Optional<String> ruledLabel() {
        Matcher ruled = BLANK_RULE.matcher(text);
        return ruled.matches()
                ? Optional.ofNullable(ruled.group("label")).or(() -> Optional.of(ruled.group("ruled")))
                : Optional.empty();
    }

    /** Two characters or more, short, with Chinese ones, and neither a hint nor a note. */
    boolean isPlausibleLabel() {
        return text.length() >= 2 && mayBeLabel();
    }

    private boolean mayBeLabel() {
        return text.length() <= LONGEST_LABEL
                && text.matches(".*\\p{IsHan}.*")
                && !text.matches(".*[。；！？].*")
                && !HINT.matcher(text).matches()
                && !NOTES.matcher(text).find();
    }

    /** What might be a label though it stands beside no empty place; dates, seals and titles never are. */
    boolean isPerhapsLabel() {
        return mayBeLabel() && !tellsOfSeal() && !isTitle() && !text.matches("[\\s\\d年月日签名：:_＿]+");
    }

    /** Whether a value is written where it stands: nothing, a hint, or the marks of a date. */
    boolean isPlaceOfValue() {
        return text.isBlank() || HINT.matcher(text).matches() || text.matches("[_＿\\s年月日]+");
    }

    Optional<String> hint() {
        Matcher hint = HINT.matcher(text);
        return hint.matches() ? Optional.of(hint.group("hint")) : Optional.empty();
    }
}
