package org.yinjian.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;

/** Joins printed lines to paragraphs and parts paragraphs into sentences. */
final class ParagraphJoin {
    /** A line of this many characters without an end goes on in the next; a title or a signature is shorter. */
    private static final int LONG_LINE = 20;

    /** A printed line that ends left of this share of the text's width is the last of its paragraph. */
    private static final double FULL = 0.88;

    /** A line that begins right of this share is centred or signed and stands alone. */
    private static final double INDENTED = 0.4;

    private static final Pattern END = Pattern.compile("(?:[。！？；：:;!?]|\\d{7,}|@\\S+)$");
    private static final Pattern HEADING = Pattern.compile("(通知|公告|启事|公示|办法|方案|函|号|文件|报名表|推荐表|申报表|登记表)$");
    private static final Pattern START =
            Pattern.compile("^(附件|附[:：]|抄送|主送|联系|项目负责|负责人|地址|电话|邮箱|邮编|网址|协会|秘书处|第[一二三四五六七八九十]+[阶步条章])");
    private static final Pattern SENTENCE = Pattern.compile("[^。！？；]*[。！？；][”’」』）)]?|[^。！？；]+$");

    /** Where the notes of a form go on with the next number in one run of text. */
    private static final Pattern NEXT_NUMBER = Pattern.compile("(?<=[。；;]) +(?=[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、．])");

    private final Numbering numbering;
    private int number;

    /** @param before how many paragraphs there are already */
    ParagraphJoin(String prefix, int before) {
        this.numbering = new Numbering(prefix);
        this.number = before;
    }

    /**
     * A line as it stands on a page.
     *
     * @param reach how far right it goes, as a share of the page's text; 0 where nothing is known of that
     * @param left where it begins, likewise
     */
    record Piece(String text, Optional<Integer> page, double left, double reach) {}

    static Stream<Piece> pieces(PageReading page) {
        boolean flowing = page.source() == PageSource.MARKUP;
        double right = page.lines().stream()
                .mapToDouble(line -> line.box().x() + line.box().width())
                .max()
                .orElse(1);
        Optional<Integer> number = flowing ? Optional.empty() : Optional.of(page.page());
        Stream<Piece> free = page.lines().stream()
                .map(line -> flowing
                        ? new Piece(line.text(), number, 0, 0)
                        : new Piece(
                                PrintedSpacing.removed(line.text()),
                                number,
                                line.box().x() / right,
                                (line.box().x() + line.box().width()) / right));
        Stream<Piece> tables = page.grids().stream()
                .flatMap(grid -> grid.cells().stream())
                .map(cell -> cell.lines().stream()
                        .map(Line::text)
                        .map(text -> flowing ? text : PrintedSpacing.removed(text))
                        .reduce("", String::concat))
                .filter(text -> !text.isBlank())
                .map(text -> new Piece(text, number, 0, 0));
        return Stream.concat(free, tables);
    }

    List<NoticeParagraph> join(Stream<Piece> pieces) {
        List<NoticeParagraph> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        Piece last = new Piece("", Optional.empty(), 0, 0);
        Optional<Integer> page = Optional.empty();
        for (Piece piece : pieces.filter(one -> !one.text().isBlank()).toList()) {
            String text = piece.text().strip();
            if (!open.isEmpty() && !goesOn(last, text)) {
                close(open, page, paragraphs);
            }
            page = open.isEmpty() ? piece.page() : page;
            open.append(open.isEmpty() || !needsBlank(open, text) ? "" : " ").append(text);
            last = piece;
        }
        close(open, page, paragraphs);
        return paragraphs;
    }

    /** Two Latin words are parted by a blank, Chinese characters by nothing. */
    private static boolean needsBlank(StringBuilder open, String text) {
        return open.charAt(open.length() - 1) < 0x80 && text.charAt(0) < 0x80;
    }

    private static boolean goesOn(Piece last, String next) {
        String text = last.text().strip();
        boolean signature = last.left() > INDENTED || NoticeHead.isDateLine(next);
        if (signature || Numbering.begins(next) || START.matcher(next).find()) {
            return false;
        }
        boolean runsOn = last.reach() >= FULL;
        boolean heading = !runsOn && next.length() <= 14 && (next.endsWith("：") || next.endsWith(":"));
        boolean bracket = next.startsWith("(") || next.startsWith("（");
        boolean mailAddressFollows = text.matches(".*(邮箱|邮件|网址|网站)[:：]?$") && next.charAt(0) < 0x80;
        boolean full = last.reach() > 0 ? runsOn : text.length() >= LONG_LINE;
        boolean ended = END.matcher(text).find() || HEADING.matcher(text).find();
        return mailAddressFollows || (!ended && !heading && (full || bracket));
    }

    private void close(StringBuilder open, Optional<Integer> page, List<NoticeParagraph> paragraphs) {
        for (String part : NEXT_NUMBER.split(open)) {
            String text = page.isPresent() ? PrintedSpacing.removed(part.strip()) : part.strip();
            if (!text.isBlank()) {
                NoticePlace place = new NoticePlace(page, ++number, numbering.enter(text));
                paragraphs.add(new NoticeParagraph(text, place, sentences(text, place)));
            }
        }
        open.setLength(0);
    }

    private static List<NoticeSentence> sentences(String text, NoticePlace place) {
        List<NoticeSentence> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            if (!matcher.group().isBlank()) {
                sentences.add(new NoticeSentence(matcher.group().strip(), place));
            }
        }
        return sentences;
    }
}
