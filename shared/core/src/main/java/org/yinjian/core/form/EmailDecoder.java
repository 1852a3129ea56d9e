package org.yinjian.core.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinjian.core.text.EditDistance;

/**
 * Decodes mail addresses. What is clearly read stands as written, {@code qq,com} too; a doubtful reading is mended by the
 * providers that most addresses are of and by the shapes that 1 and l, 0 and o, @ and 0, e or a share. A mended value is
 * never certain and carries what was read.
 */
final class EmailDecoder {
    private static final Pattern FORM = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern LONE_ONE = Pattern.compile("(?<![0-9])1(?=[a-z])");
    private static final Pattern LONE_ZERO = Pattern.compile("(?<![0-9])0(?=[a-z])");
    private static final Pattern NO_SYLLABLE = Pattern.compile("(?<=[a-z])l(?=[\\d_.-]*@|\\d)");
    private static final Pattern ODD_QQ = Pattern.compile("(?=.*\\d{5})(?=\\d*[a-z]).*@qq\\.com");

    /** Providers that carry most private addresses in China. */
    private static final List<String> PROVIDERS = List.of(
            "qq.com",
            "163.com",
            "126.com",
            "sina.com",
            "sina.cn",
            "sohu.com",
            "139.com",
            "189.cn",
            "yeah.net",
            "foxmail.com",
            "aliyun.com",
            "outlook.com",
            "hotmail.com",
            "gmail.com",
            "vip.qq.com",
            "vip.163.com");

    /** The name of a provider of this length may differ in two characters. */
    private static final int LONG_PROVIDER = 10;

    /** An @ that was read as one of the round characters, before a provider or a university's domain. */
    private static final Pattern LOST_AT = Pattern.compile(
            "([\\w.+-]{3,}?)[0OoeaQ&](" + String.join("|", PROVIDERS).replace(".", "\\.") + "|[a-z]{2,12}\\.edu\\.cn)");

    private EmailDecoder() {}

    static boolean hasForm(String value) {
        return FORM.matcher(value).matches();
    }

    /** A QQ number with a letter in it. */
    static boolean isOdd(String value) {
        return ODD_QQ.matcher(value).matches();
    }

    /**
     * An address one slip from those of a well-known provider (sina.cam), or with an l where no syllable of Chinese has one
     * (zhoul975): people write such, and readers take 1 for l.
     */
    static boolean isStrange(String value) {
        return !byProvider(value).equals(value) || NO_SYLLABLE.matcher(value).find();
    }

    /** @param clear from which certainty on the providers mend nothing */
    static Decoded decode(String written, double certainty, double clear) {
        String text = withPlainDomain(written);
        String mended = LONE_ONE.matcher(text).replaceAll("l");
        mended = LONE_ZERO.matcher(mended).replaceAll("o");
        mended = certainty < clear ? byProvider(withAt(mended)) : withAt(mended);
        if (!mended.equals(text)) {
            return Decoded.repaired(mended, certainty / 2, text);
        }
        if (isOdd(text)) {
            return Decoded.of(text, certainty / 2);
        }
        return isStrange(text) ? Decoded.of(text, certainty) : ValueDecoder.shaped(text, FORM, certainty);
    }

    /** Domains know no capitals: Foxmail.com is foxmail.com. */
    private static String withPlainDomain(String text) {
        int at = text.lastIndexOf('@');
        return text.substring(0, at + 1) + text.substring(at + 1).toLowerCase(Locale.ROOT);
    }

    private static String withAt(String text) {
        if (text.contains("@")) {
            return text;
        }
        Matcher lost = LOST_AT.matcher(text);
        return lost.matches() ? lost.group(1) + "@" + lost.group(2) : text;
    }

    private static String byProvider(String text) {
        int at = text.lastIndexOf('@');
        String domain = text.substring(at + 1);
        if (at < 1 || PROVIDERS.contains(domain) || domain.endsWith(".edu.cn")) {
            return text;
        }
        Optional<String> near = PROVIDERS.stream()
                .filter(provider ->
                        EditDistance.between(provider, domain) <= (provider.length() >= LONG_PROVIDER ? 2 : 1))
                .findFirst();
        return near.map(provider -> text.substring(0, at + 1) + provider).orElse(text);
    }
}
