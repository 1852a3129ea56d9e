package org.yinjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.campaign.CampaignFiles;
import org.yinjian.core.campaign.Campaign;

/** Nothing of a notice stands in Java: neither its words, nor its dates, nor whom it names. */
class NoticeWordsTest {
    /** So many Chinese characters and digits in a row are quoted, not said by chance. */
    private static final int QUOTED = 8;

    private static final Path ROOT = Path.of("../..");
    private static final List<String> SOURCES = List.of(
            "shared/core/src/main/java",
            "shared/adapters/src/main/java",
            "shared/vision/src/main/java",
            "functions/office/src/main/java",
            "functions/reading/src/main/java",
            "infrastructure/cli/src/main/java",
            "infrastructure/local/src/main/java");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|^\\s*//[^\\n]*", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final List<Campaign> CAMPAIGNS = CampaignFiles.SHIPPED.stream()
            .map(id -> CampaignFiles.load(id).orThrow())
            .toList();

    @Test
    void noWordsOfANoticeStandInJava() throws IOException {
        Set<String> grams = CAMPAIGNS.stream()
                .flatMap(campaign -> campaign.notices().stream())
                .flatMap(notice -> grams(squeezed(notice.text())))
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                found(code -> LITERAL.matcher(code)
                        .results()
                        .map(MatchResult::group)
                        .filter(literal -> grams(squeezed(literal)).anyMatch(grams::contains))));
    }

    @Test
    void noDateOfACampaignStandsInJava() throws IOException {
        Set<LocalDate> dates = new TreeSet<>();
        for (Campaign campaign : CAMPAIGNS) {
            dates.add(campaign.schedule().deadline());
            campaign.schedule().stages().forEach(stage -> dates.add(stage.until()));
            campaign.notices().forEach(notice -> dates.add(notice.date()));
        }
        List<String> forms = dates.stream().flatMap(NoticeWordsTest::forms).toList();
        assertEquals(List.of(), found(code -> forms.stream().filter(code::contains)));
    }

    @Test
    void nobodyThatACampaignNamesStandsInJava() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Campaign campaign : CAMPAIGNS) {
            campaign.notices().forEach(notice -> names.addAll(List.of(notice.id(), notice.issuer())));
            campaign.recommenders().forEach(kind -> kind.roster().forEach(one -> names.add(one.name())));
            campaign.exclusions().forEach(past -> names.addAll(List.of(past.name(), past.unit())));
            campaign.unitAliases().values().forEach(names::addAll);
            campaign.categories().forEach(category -> names.add(category.title()));
        }
        assertEquals(List.of(), found(code -> names.stream().filter(code::contains)));
    }

    @Test
    void aQuoteWouldBeFound() {
        String notice = CAMPAIGNS.getFirst().notices().getFirst().text();
        assertTrue(grams(squeezed(notice)).anyMatch("材料报送截止时间为2021年12月10日"::contains));
    }

    /** What is found in the code of a source, without its comments. */
    private interface Search {
        Stream<String> in(String code);
    }

    private static List<String> found(Search search) throws IOException {
        List<String> found = new ArrayList<>();
        for (String source : SOURCES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(source))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                    search.in(code)
                            .map(what -> file.getFileName() + ": " + what)
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static Stream<String> forms(LocalDate date) {
        return Stream.of(
                date.toString(),
                "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth()),
                String.format(
                        Locale.ROOT,
                        "LocalDate.of(%d, %d, %d)",
                        date.getYear(),
                        date.getMonthValue(),
                        date.getDayOfMonth()));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[^\\p{IsHan}0-9]", "");
    }

    /** All runs of the length that counts; digits alone say nothing. */
    private static Stream<String> grams(String text) {
        return IntStream.rangeClosed(0, text.length() - QUOTED)
                .mapToObj(start -> text.substring(start, start + QUOTED))
                .filter(gram -> gram.chars().filter(c -> c > '9').count() * 2 >= QUOTED);
    }
}
