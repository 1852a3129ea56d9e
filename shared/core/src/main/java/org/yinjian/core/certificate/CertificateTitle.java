package org.yinjian.core.certificate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinjian.core.text.PlainText;

/**
 * What a certificate confers.
 *
 * @param mended whether its quotation has no beginning; such a title is never certain
 */
record CertificateTitle(String value, boolean mended) {
    /** A quotation mark, opening or closing: one is easily read as the other. */
    private static final String MARK = "[“”\"＂‘’']";

    private static final String OPEN = "[“”\"＂「『〝‘’']";
    private static final Pattern QUOTED = Pattern.compile(OPEN + "{1,2}([^“”\"＂「」『』]{2,40}?)" + "[“”\"＂」』〞’']{1,2}");
    /** A media report, quoted or not. */
    private static final Pattern WORK =
            Pattern.compile("作品" + MARK + "*(.{2,40}?)" + MARK + "*(?:在(?:19|20)\\d\\d年[^“”]{0,20}?)?(?:被评|荣?获)");

    private static final List<Pattern> UNQUOTED = List.of(
            Pattern.compile("(?:授予|被评为|评为|评选为|荣?获得?|工作)" + MARK + "+(.{2,30}?)" + MARK + "*(?:荣誉|光荣)?(?:称号|奖)"),
            Pattern.compile("[“\"＂‘](.{2,30}?)(?:荣誉|光荣)?称号"),
            Pattern.compile("(?:被评为|评为|授予|评选为)(?:.{0,20}?(?:年度|学年))?(.{2,20}?)(?:荣誉|光荣)?(?:称号|[,，。.]|$)"),
            Pattern.compile("(?:荣?获得?).{0,30}?(?:工作|活动)(.{2,20}?)(?:称号|[,，。.]|$)"),
            Pattern.compile("荣?获得?(?:.{0,20}?(?:年度|学年))?(.{2,30}?)(?:荣誉|光荣)?称号"),
            Pattern.compile("荣?获得?(?:.{0,20}?(?:年度|学年))?(.{2,30}?(?:等|金|银|铜|优秀|优胜|提名|组织)奖)"));

    /** Where the opening mark was lost at the turn of a line. */
    private static final Pattern UNOPENED = Pattern.compile("^([\\p{IsHan}·]{2,20})[“”\"＂』」’]");

    /** The title in a sentence that confers. */
    static Optional<CertificateTitle> conferred(CertificateText text, Optional<String> holder) {
        String body = text.bodyText();
        Optional<String> quoted = first(QUOTED, body);
        Optional<CertificateTitle> unopened = quoted.isPresent() ? Optional.empty() : unopened(text);
        return unopened.or(() -> first(WORK, body)
                .or(() -> quoted)
                .or(() -> unquoted(body))
                .map(found -> new CertificateTitle(dashed(found, holder), false)));
    }

    /** On a plaque the title is what is written largest. */
    static Optional<CertificateTitle> onPlaque(CertificateText text) {
        return text.largest().map(line -> new CertificateTitle(bare(PlainText.unspaced(line.text())), false));
    }

    private static Optional<CertificateTitle> unopened(CertificateText text) {
        return text.body().stream()
                .map(line -> UNOPENED.matcher(PlainText.unspaced(line.text())))
                .filter(Matcher::find)
                .map(matcher -> new CertificateTitle(matcher.group(1), true))
                .findFirst();
    }

    private static Optional<String> unquoted(String body) {
        return UNQUOTED.stream()
                .flatMap(pattern -> first(pattern, body).stream())
                .filter(found -> found.length() >= 2)
                .findFirst();
    }

    private static Optional<String> first(Pattern pattern, String body) {
        return Optional.of(pattern.matcher(body)).filter(Matcher::find).map(found -> bare(found.group(1)));
    }

    /** A dash before the holder's name (最美身影——林晓) is easily read as 一. */
    private static String dashed(String title, Optional<String> holder) {
        return holder.map(name -> title.replaceFirst("[一\\-—–]+" + Pattern.quote(name) + "$", "——" + name))
                .orElse(title);
    }

    /** Without the marks around it. */
    static String bare(String text) {
        return text.replaceAll("^[“”\"＂‘’'「『]+|[“”\"＂‘’'」』]+$", "");
    }
}
