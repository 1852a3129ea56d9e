package org.yinjian.core.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an official document says of itself.
 *
 * @param number such as 中后协〔2021〕15号
 * @param title of the document, such as 关于开展…活动的通知
 * @param issuer who signed it
 * @param date the day under the signature
 * @param year the year that dates without one have
 */
record NoticeHead(
        Optional<NoticeFact<String>> number,
        Optional<NoticeFact<String>> title,
        Optional<NoticeFact<String>> issuer,
        Optional<NoticeFact<LocalDate>> date,
        Optional<Integer> year) {
    private static final Pattern NUMBER =
            Pattern.compile("^[\\p{IsHan}]{1,12}[〔【\\[（(［](\\d{4})[〕】\\]）)］]第?\\d{1,4}号$");
    private static final Pattern TITLE = Pattern.compile("关于.{4,90}的?(?:通知|公告|启事|函|方案|办法|意见)$");
    private static final Pattern SHORT_TITLE = Pattern.compile(".{4,60}(?:通知|公告|启事|方案|办法)$");
    private static final Pattern ISSUER = Pattern.compile(
            "^[\\p{IsHan}（）()·、]{3,40}(?:协会|学会|研究会|联合会|基金会|促进会|商会|总会|委员会|办公室|秘书处|工作组|组委会|教育厅|教育局|委|局|厅|部|处|大学|学院|学校|中心|集团|公司|工会)$");
    private static final Pattern RED_HEAD = Pattern.compile("^(.{3,40}?)文件$");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");

    static boolean isNumber(String line) {
        return NUMBER.matcher(bare(line)).matches();
    }

    /** Whether a line is a date and nothing else. */
    static boolean isDateLine(String line) {
        return bare(line).matches("(?:20\\d{2}|[二〇○零一三四五六七八九]{4})[年.\\-/].{1,4}[月.\\-/].{1,3}日?");
    }

    static boolean isIssuerLine(String line) {
        String bare = bare(line);
        return ISSUER.matcher(bare).matches() || RED_HEAD.matcher(bare).matches();
    }

    static NoticeHead of(NoticeText notice) {
        List<NoticeSentence> lines = notice.paragraphs().stream()
                .map(paragraph -> new NoticeSentence(paragraph.text(), paragraph.place()))
                .toList();
        Optional<NoticeFact<String>> number = lines.stream()
                .filter(line -> isNumber(line.text()))
                .findFirst()
                .map(line -> NoticeFact.sure(bare(line.text()), line));
        Optional<NoticeFact<String>> title = title(lines);
        Optional<NoticeSentence> dateLine = dateLine(lines);
        Optional<NoticeFact<LocalDate>> date = dateLine.flatMap(line -> new NoticeDates(
                        Optional.empty(), Optional.empty())
                .in(line, Optional.empty()).stream().findFirst().map(found -> NoticeFact.sure(found.until(), line)));
        return new NoticeHead(number, title, issuer(lines, dateLine), date, year(number, title, lines));
    }

    private static Optional<NoticeFact<String>> title(List<NoticeSentence> lines) {
        return Stream.of(TITLE, SHORT_TITLE)
                .flatMap(form -> lines.stream()
                        .filter(line -> form.matcher(line.plain()).matches()
                                && line.place().ref().isEmpty()))
                .findFirst()
                .map(line -> NoticeFact.sure(line.text().replaceAll("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", ""), line));
    }

    /** A line of its own that is a date: the last one before the first attachment's text, for attachments bear others. */
    private static Optional<NoticeSentence> dateLine(List<NoticeSentence> lines) {
        return lines.stream().filter(line -> isDateLine(line.text())).findFirst();
    }

    /** The line above the signature's date, else the red head, else the first line that names a body. */
    private static Optional<NoticeFact<String>> issuer(List<NoticeSentence> lines, Optional<NoticeSentence> dateLine) {
        Optional<NoticeSentence> signed = dateLine.flatMap(date -> {
            int at = lines.indexOf(date);
            return at > 0 && ISSUER.matcher(lines.get(at - 1).plain()).matches()
                    ? Optional.of(lines.get(at - 1))
                    : Optional.empty();
        });
        return signed.or(() -> lines.stream()
                        .limit(6)
                        .filter(line -> isIssuerLine(line.text()))
                        .findFirst())
                .map(line -> NoticeFact.sure(withoutFile(line.plain()), line));
    }

    private static String withoutFile(String line) {
        Matcher head = RED_HEAD.matcher(line);
        return head.matches() ? head.group(1) : line;
    }

    private static Optional<Integer> year(
            Optional<NoticeFact<String>> number, Optional<NoticeFact<String>> title, List<NoticeSentence> lines) {
        Optional<Integer> numbered = number.map(fact -> NUMBER.matcher(fact.value()))
                .filter(Matcher::matches)
                .map(found -> Integer.valueOf(found.group(1)));
        return numbered.or(() -> title.flatMap(fact -> firstYear(fact.value())))
                .or(() -> lines.stream()
                        .flatMap(line -> firstYear(line.plain()).stream())
                        .findFirst());
    }

    private static Optional<Integer> firstYear(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    private static String bare(String line) {
        return line.replaceAll("\\s", "");
    }
}
