package org.yinjian.core.certificate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinjian.core.text.DateText;
import org.yinjian.core.text.PlainText;

/**
 * The name under a certificate. Seals lie over it, and its last character suffers most: a name that does not end as the
 * names of those who award do is mended where but one ending is near (四川省教育斤), and is then never certain.
 *
 * @param mended whether its end was misread
 */
record AwarderName(String value, boolean mended) {
    private static final Pattern DATE = Pattern.compile("[\\d〇○零一二三四五六七八九]{4}[年./-].*$");

    /** What stands before a misread or missing last character, and the character. */
    private record Ending(Pattern before, String last) {
        static Ending of(String before, String last) {
            return new Ending(Pattern.compile("^(.*" + before + ").?$"), last);
        }
    }

    private static final List<Ending> ENDINGS = List.of(
            Ending.of("(?:省|自治区|兵团)教育", "厅"),
            Ending.of("(?:市|县|区|州|盟)教育", "局"),
            Ending.of("总工", "会"),
            Ending.of("研究", "会"),
            Ending.of("联合", "会"),
            Ending.of("委员", "会"),
            Ending.of("人民政", "府"),
            Ending.of("电视", "台"),
            Ending.of("办公", "室"),
            Ending.of("管理中", "心"),
            Ending.of("有限公", "司"),
            Ending.of("杂志", "社"));

    /** The name in a line that may go on with the date. */
    static AwarderName of(String line) {
        String plain = PlainText.unspaced(line);
        String name = DateText.find(plain).isPresent() ? DATE.matcher(plain).replaceFirst("") : plain;
        return Certificate.isNamedAsAwardersAre(name)
                ? new AwarderName(name, false)
                : near(name).map(mended -> new AwarderName(mended, true)).orElseGet(() -> new AwarderName(name, false));
    }

    private static Optional<String> near(String name) {
        return ENDINGS.stream()
                .map(ending -> {
                    Matcher found = ending.before().matcher(name);
                    return found.matches() ? found.group(1) + ending.last() : "";
                })
                .filter(mended -> !mended.isEmpty())
                .findFirst();
    }
}
