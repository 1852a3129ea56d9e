package org.yinjian.core.form;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.text.DateText;
import org.yinjian.core.text.EditDistance;
import org.yinjian.core.text.PlainText;

/**
 * Decodes a cell's text by its field's format. A format limits the alphabet, never the length: a phone of ten digits is
 * read as written, and found invalid by the rules later.
 */
final class ValueDecoder {
    /** A value that has the form it should have is rarely misread into it: the share of its doubt that remains. */
    private static final double FORM_BONUS = 0.35;

    /** A reading of at least this certainty is never overruled. */
    private static final double CLEAR = 0.85;

    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?[2-8]\\d{6,7}(-\\d{1,5})?");
    private static final Pattern POSTCODE = Pattern.compile("\\d{6}");
    private static final Pattern AGE = Pattern.compile("\\d{1,2}");
    private static final Pattern DIGITS = Pattern.compile("[\\d\\-()+转/]+");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{3}(?:年|[./-](?=\\d))");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·]{2,20}");

    private ValueDecoder() {}

    /**
     * @param text the cell's lines joined, hints removed
     * @param certainty probability that the text was read without error, 0 to 1
     * @param second what the second reader read, where it was asked
     */
    static Decoded decode(FieldSpec field, String text, double certainty, Optional<String> second) {
        Decoded decoded = decode(field, text, certainty);
        Optional<String> other = second.filter(read -> hasForm(field, read))
                .filter(read -> !decoded.value().equals(Optional.of(read)));
        return other.map(read -> withSecond(field, decoded, read)).orElse(decoded);
    }

    /**
     * A value without the form of its field, and not clearly read, gives way to a second reading that has it; neither is
     * certain then. What was clearly read stands as it is written, wrong or not.
     */
    private static Decoded withSecond(FieldSpec field, Decoded decoded, String second) {
        boolean odd = decoded.value().stream().anyMatch(value -> !hasForm(field, value) || isOdd(field, value));
        return odd && decoded.confidence() < CLEAR && !decoded.repaired() && !isOdd(field, second)
                ? Decoded.repaired(
                        second, decoded.confidence() / 2, decoded.value().orElseThrow())
                : decoded.or(second);
    }

    private static boolean isOdd(FieldSpec field, String value) {
        return field.format() == FieldFormat.EMAIL && EmailDecoder.isOdd(value);
    }

    static Decoded decode(FieldSpec field, String text, double certainty) {
        String plain = PlainText.unspaced(text);
        if (PlainText.of(plain).isEmpty()) {
            return Decoded.none();
        }
        return byFormat(field, plain, isStump(field, plain) ? certainty / 2 : certainty);
    }

    /**
     * Whether so little of a value is there that a line cut by a crease or an edge is likelier than a slip of the pen: an
     * address with neither @ nor dot, less than half of a number's digits, one digit of an age, a year of three digits before
     * a month, a day without 日, one character of a word that often stands there.
     */
    private static boolean isStump(FieldSpec field, String text) {
        return switch (field.format()) {
            case EMAIL -> !text.contains("@") && !text.matches(".*[.,，。].*");
            case MOBILE_PHONE -> text.length() < 7;
            case POSTCODE -> text.length() < 4;
            case AGE -> text.matches("\\d");
            case TEXT ->
                SHORT_YEAR.matcher(text).lookingAt()
                        || (text.length() == 1
                                && field.words().stream().anyMatch(word -> word.length() > 1 && word.contains(text)));
            case DATE -> DateText.breaksOff(text);
            case SEX, ETHNICITY, POLITICAL_STATUS, PERSON_NAME, UNIT, ADDRESS, PORTRAIT -> false;
        };
    }

    private static Decoded byFormat(FieldSpec field, String plain, double certainty) {
        return switch (field.format()) {
            case SEX, ETHNICITY, POLITICAL_STATUS -> closed(field, plain, certainty);
            case AGE -> shaped(plain.replaceFirst("(周?岁)$", ""), AGE, certainty);
            case MOBILE_PHONE -> digits(plain, PHONE, certainty);
            case POSTCODE -> digits(plain, POSTCODE, certainty);
            case EMAIL -> EmailDecoder.decode(plain, certainty, CLEAR);
            case DATE -> date(plain, certainty);
            case PERSON_NAME -> shaped(plain.replaceAll("[•・∙⋅.．]", "·"), NAME, certainty);
            case TEXT, UNIT, ADDRESS -> withOnes(plain, certainty);
            case PORTRAIT -> Decoded.none();
        };
    }

    /** A single stroke between two Chinese characters is 一 rather than a dash, which is two characters long; never certain. */
    private static Decoded withOnes(String text, double certainty) {
        String mended = PlainText.withOnes(text);
        return mended.equals(text) ? Decoded.of(text, certainty) : Decoded.repaired(mended, certainty / 2, text);
    }

    /** Whether a text can be told for a value of the field, and of hardly any other. */
    static boolean isValueOf(FieldSpec field, String text) {
        String plain = PlainText.unspaced(text);
        return switch (field.format()) {
            case SEX, ETHNICITY, POLITICAL_STATUS ->
                field.values().stream().anyMatch(value -> same(PlainText.of(plain), value));
            case MOBILE_PHONE -> PHONE.matcher(plain).matches();
            case POSTCODE -> POSTCODE.matcher(plain).matches();
            case AGE -> AGE.matcher(plain).matches();
            case EMAIL -> plain.contains("@");
            case DATE, PERSON_NAME, TEXT, UNIT, ADDRESS, PORTRAIT -> false;
        };
    }

    static Decoded shaped(String value, Pattern form, double certainty) {
        return Decoded.of(value, form.matcher(value).matches() ? boosted(certainty) : certainty);
    }

    private static Decoded digits(String text, Pattern form, double certainty) {
        if (DIGITS.matcher(text).matches()) {
            return shaped(text, form, certainty);
        }
        String repaired =
                text.replaceAll("[OoＯ〇○]", "0").replaceAll("[lI|丨]", "1").replaceAll("[—–一_]", "-");
        return DIGITS.matcher(repaired).matches()
                ? Decoded.repaired(repaired, certainty / 2, text)
                : Decoded.of(text, certainty / 2);
    }

    private static Decoded date(String text, double certainty) {
        return DateText.findDay(text)
                .map(date -> Decoded.of(date, boosted(certainty)))
                .orElseGet(() -> Decoded.of(text, certainty / 2));
    }

    private static Decoded closed(FieldSpec field, String text, double certainty) {
        if (field.values().isEmpty()) {
            return Decoded.of(text, certainty);
        }
        String plain = PlainText.of(text);
        Optional<String> exact =
                field.values().stream().filter(value -> same(plain, value)).findFirst();
        if (exact.isPresent()) {
            return Decoded.of(exact.get(), boosted(certainty));
        }
        return field.values().stream()
                .min(Comparator.comparingInt(value -> EditDistance.between(PlainText.of(value), plain)))
                .filter(value -> EditDistance.between(PlainText.of(value), plain) <= Math.max(1, value.length() / 3))
                .filter(value -> value.length() > 1)
                .map(value -> Decoded.repaired(value, certainty / 2, text))
                .orElseGet(() -> Decoded.of(text, certainty / 2));
    }

    /** 汉 is 汉族: a nationality may be written without its last character. */
    private static boolean same(String plain, String value) {
        String listed = PlainText.of(value);
        return listed.equals(plain) || (listed.length() > 1 && listed.equals(plain + "族"));
    }

    private static double boosted(double certainty) {
        return 1 - (1 - certainty) * FORM_BONUS;
    }

    /** Whether a value has the form that its field's values have; true for fields of free form. */
    static boolean hasForm(FieldSpec field, String value) {
        return switch (field.format()) {
            case EMAIL -> EmailDecoder.hasForm(value) && !EmailDecoder.isStrange(value);
            case MOBILE_PHONE -> PHONE.matcher(value).matches();
            case POSTCODE -> POSTCODE.matcher(value).matches();
            case AGE -> AGE.matcher(value).matches();
            case PERSON_NAME -> NAME.matcher(value).matches();
            case DATE -> DateText.findDay(value).isPresent();
            case SEX, ETHNICITY, POLITICAL_STATUS, TEXT, UNIT, ADDRESS, PORTRAIT ->
                field.values().isEmpty() || field.values().contains(value);
        };
    }
}
