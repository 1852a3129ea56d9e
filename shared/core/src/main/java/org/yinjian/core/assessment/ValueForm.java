package org.yinjian.core.assessment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yinjian.core.campaign.ApplicantRules;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.text.PlainText;

/**
 * Whether a value that was read for certain can be right in its form. It says only what is certainly wrong: a value that
 * is merely unusual is for a person.
 */
final class ValueForm {
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?0{0,2}86)?1[3-9]\\d{9}");
    private static final Pattern LANDLINE =
            Pattern.compile("(?:\\+?0{0,2}86)?0(?:10|2\\d|[3-9]\\d{2})\\d{7,8}(?:[转x]\\d{1,6})?");
    private static final Pattern SERVICE_LINE = Pattern.compile("[48]00\\d{7}");
    private static final Pattern FOREIGN = Pattern.compile("\\+(?!86).*");
    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9_+-]+(?:\\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");
    private static final Pattern YEAR_AND_MORE =
            Pattern.compile("(19|20)\\d{2}\\D.*|(19|20)\\d{2}(0[1-9]|1[0-2])?\\d{0,2}");

    private ValueForm() {}

    /** What is certainly wrong with a value. */
    record Fault(FindingCode code, String message) {}

    static Optional<Fault> fault(FieldSpec field, String value, ApplicantRules rules) {
        return switch (field.format()) {
            case MOBILE_PHONE -> phone(field, value);
            case EMAIL -> email(field, value);
            case AGE -> age(field, value, rules);
            case POSTCODE -> postcode(field, value);
            case SEX -> sex(field, value);
            case DATE -> date(field, value);
            case TEXT, PERSON_NAME, ETHNICITY, POLITICAL_STATUS, UNIT, ADDRESS, PORTRAIT -> Optional.empty();
        };
    }

    private static Optional<Fault> phone(FieldSpec field, String value) {
        boolean reachable = Arrays.stream(value.split("[^0-9+转x()（）—–-]+"))
                .map(ValueForm::dialled)
                .anyMatch(ValueForm::rings);
        if (reachable || rings(dialled(value))) {
            return Optional.empty();
        }
        String digits = value.replaceAll("\\D", "");
        String wrong = digits.length() == 11 && digits.startsWith("1")
                ? "不是有效的手机号码"
                : digits.startsWith("1") || digits.isEmpty()
                        ? "只有%d位，手机号码应为11位".formatted(digits.length())
                        : "号码不完整（座机请写区号）";
        if (digits.startsWith("1") && digits.length() > 11) {
            wrong = "有%d位，手机号码应为11位".formatted(digits.length());
        }
        return fault(FindingCode.INVALID_PHONE, field, wrong, value);
    }

    private static String dialled(String value) {
        return value.replaceAll("[\\s()（）—–-]", "");
    }

    private static boolean rings(String number) {
        return MOBILE.matcher(number).matches()
                || LANDLINE.matcher(number).matches()
                || SERVICE_LINE.matcher(number).matches()
                || FOREIGN.matcher(number).matches();
    }

    private static Optional<Fault> email(FieldSpec field, String value) {
        boolean one = Arrays.stream(value.split("[^A-Za-z0-9._%+@-]+"))
                .anyMatch(part -> EMAIL.matcher(part).matches());
        if (one) {
            return Optional.empty();
        }
        long signs = value.chars().filter(c -> c == '@').count();
        String wrong = signs == 0 ? "缺少“@”" : signs > 1 ? "有多个“@”" : "“@”前后的格式不对";
        return fault(FindingCode.INVALID_EMAIL, field, wrong, value);
    }

    private static Optional<Fault> age(FieldSpec field, String value, ApplicantRules rules) {
        String bare = value.strip().replaceFirst("[（(]?周?岁[）)]?$", "");
        if (!bare.matches("\\d{1,3}")) {
            boolean birth = YEAR_AND_MORE.matcher(bare).matches();
            return fault(FindingCode.INVALID_AGE, field, birth ? "像是出生年月，应填周岁" : "不是一个周岁数", value);
        }
        int age = Integer.parseInt(bare);
        boolean possible = age >= rules.leastAge() && age <= rules.greatestAge();
        String wrong = "不在%d至%d之间".formatted(rules.leastAge(), rules.greatestAge());
        return possible ? Optional.empty() : fault(FindingCode.INVALID_AGE, field, wrong, value);
    }

    private static Optional<Fault> postcode(FieldSpec field, String value) {
        String bare = value.replaceAll("\\s", "");
        if (bare.matches("\\d{6}") && !bare.equals("000000")) {
            return Optional.empty();
        }
        boolean digits = bare.matches("\\d+") && bare.length() != 6;
        String wrong = digits ? "有%d位，应为6位数字".formatted(bare.length()) : "不是有效的6位邮政编码";
        return fault(FindingCode.INVALID_POSTCODE, field, wrong, value);
    }

    private static Optional<Fault> sex(FieldSpec field, String value) {
        boolean listed = field.values().stream()
                .anyMatch(allowed -> PlainText.of(allowed).equals(PlainText.of(value)));
        String wrong = "应填" + String.join("或", field.values());
        return listed ? Optional.empty() : fault(FindingCode.INVALID_FIELD, field, wrong, value);
    }

    private static Optional<Fault> date(FieldSpec field, String value) {
        try {
            LocalDate.parse(value);
            return Optional.empty();
        } catch (DateTimeParseException noDate) {
            return fault(FindingCode.INVALID_FIELD, field, "不是一个存在的日期", value);
        }
    }

    private static Optional<Fault> fault(FindingCode code, FieldSpec field, String wrong, String value) {
        return Optional.of(new Fault(code, FindingWriter.label(field) + wrong + "：" + value + "，请更正后重新提交。"));
    }
}
