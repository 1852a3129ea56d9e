package org.yinjian.core.certificate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.yinjian.core.form.ContextDecoding;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.SurnameDecoding;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.LineCertainty;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.text.PlainText;

/** Reads who was honoured with what, by whom and when, from a certificate, a plaque or a media report. */
public final class CertificateReader {
    /** From this certainty of all four on the program stands by a certificate. */
    private static final double CERTAIN = 0.75;

    /** Of a certificate that lacks something or of which a date or an awarder was not read whole. */
    private static final double DOUBTFUL = 0.3;

    private static final String PERSON = "([\\p{IsHan}·]{2,20}?)";
    private static final List<Pattern> HOLDERS = List.of(
            Pattern.compile("^" + PERSON + "(?:同志|先生|女士|老师|同学)?[:：;；]"),
            Pattern.compile(
                    "经(?:评审|评选|审核|审定|研究|考核)(?:决定|同意)?[,，、:：.。]?(?:授予)?" + PERSON + "(?:同志|老师)?(?:荣?获得?|被评|被授予|为|在)"),
            Pattern.compile("(?:授予|兹有|表彰)" + PERSON + "(?:同志|老师)"),
            Pattern.compile("^" + PERSON + "(?:同志|先生|女士|老师)(?:在|荣?获|被|于)"));

    private static final String OPEN = "[“”\"＂「『〝‘’']";
    private static final Pattern QUOTED = Pattern.compile(OPEN + "{1,2}([^“”\"＂「」『』]{2,40}?)" + "[“”\"＂」』〞’']{1,2}");
    private static final List<Pattern> CONFERRED = List.of(
            Pattern.compile("作品[“”\"＂‘’']*(.{2,40}?)[“”\"＂‘’']*(?:被评|荣?获)"),
            Pattern.compile("(?:授予|被评为|评为|评选为|荣?获得?|工作)[“”\"＂‘’']+(.{2,30}?)[“”\"＂‘’']*(?:荣誉|光荣)?(?:称号|奖)"),
            Pattern.compile("[“\"＂‘](.{2,30}?)(?:荣誉|光荣)?称号"),
            Pattern.compile("(?:被评为|评为|授予|评选为)(?:.{0,20}?(?:年度|学年))?(.{2,20}?)(?:荣誉|光荣)?(?:称号|[,，。.]|$)"),
            Pattern.compile("(?:荣?获得?).{0,30}?(?:工作|活动)(.{2,20}?)(?:称号|[,，。.]|$)"));

    private final ContextDecoding names;

    /** @param names what is known of the names of those who award */
    public CertificateReader(ContextDecoding names) {
        this.names = names;
    }

    /** What the page says; empty when it is no certificate. */
    public Optional<Certificate> read(PageReading page) {
        if (!CertificatePage.is(page)) {
            return Optional.empty();
        }
        CertificateText text = CertificateText.of(page);
        boolean sentence = CertificateWords.CONFERRING.matcher(text.bodyText()).find();
        Optional<String> holder = sentence ? holder(text) : plaqueHolder(text);
        Optional<String> title = sentence ? title(text.bodyText()) : plaqueTitle(text);
        title = title.map(found -> dashed(found, holder));
        Optional<AwarderName> named = text.awarder().stream()
                .map(line -> AwarderName.of(names.decode(line).value()))
                .filter(name -> !name.value().isEmpty())
                .findFirst();
        Optional<String> awarder = named.map(AwarderName::value);
        Optional<CertificateDate> dated = text.date().flatMap(line -> CertificateDate.of(line.text(), all(page)));
        Optional<String> date = dated.map(CertificateDate::value);
        boolean whole = Stream.of(holder, title, awarder, date).allMatch(Optional::isPresent)
                && (!sentence || holder.equals(holder(text, Line::text)))
                && dated.filter(CertificateDate::mended).isEmpty()
                && named.filter(name -> !name.mended())
                        .map(AwarderName::value)
                        .filter(Certificate::isNamedAsAwardersAre)
                        .isPresent();
        double confidence = whole ? certainty(text) : DOUBTFUL;
        FieldStatus status = confidence >= CERTAIN ? FieldStatus.READ : FieldStatus.UNSURE;
        return Optional.of(new Certificate(holder, title, awarder, date, status, confidence));
    }

    private static String all(PageReading page) {
        return page.allLines().map(Line::text).collect(Collectors.joining(" "));
    }

    private double certainty(CertificateText text) {
        DoubleStream awarder =
                text.awarder().stream().mapToDouble(line -> names.decode(line).certainty());
        DoubleStream date = text.date().stream().mapToDouble(LineCertainty::of);
        return DoubleStream.concat(awarder, date)
                .reduce(
                        text.body().stream()
                                .mapToDouble(Line::confidence)
                                .average()
                                .orElse(0),
                        Math::min);
    }

    private static Optional<String> holder(CertificateText text) {
        return holder(text, SurnameDecoding::begun);
    }

    /** @param name the text of a line, as of one that begins with a name */
    private static Optional<String> holder(CertificateText text, Function<Line, String> name) {
        Stream<String> starts =
                text.body().stream().map(line -> CertificateWords.mended(PlainText.unspaced(name.apply(line))));
        List<String> candidates =
                Stream.concat(starts, Stream.of(text.bodyText())).toList();
        return HOLDERS.stream()
                .flatMap(pattern -> candidates.stream()
                        .map(pattern::matcher)
                        .filter(Matcher::find)
                        .map(matcher -> matcher.group(1)))
                .map(found -> found.replaceFirst("(同志|老师|先生|女士)$", ""))
                .filter(found -> found.length() >= 2)
                .findFirst();
    }

    private static Optional<String> title(String body) {
        Matcher work = CONFERRED.getFirst().matcher(body);
        if (work.find()) {
            return Optional.of(bare(work.group(1)));
        }
        Matcher quoted = QUOTED.matcher(body);
        if (quoted.find()) {
            return Optional.of(bare(quoted.group(1)));
        }
        return CONFERRED.stream()
                .map(pattern -> pattern.matcher(body))
                .filter(Matcher::find)
                .map(matcher -> bare(matcher.group(1)))
                .filter(found -> found.length() >= 2)
                .findFirst();
    }

    /** A dash before the holder's name (最美身影——林晓) is easily read as 一. */
    private static String dashed(String title, Optional<String> holder) {
        return holder.map(name -> title.replaceFirst("[一\\-—–]+" + Pattern.quote(name) + "$", "——" + name))
                .orElse(title);
    }

    /** On a plaque the holder stands above the award, in smaller letters. */
    private static Optional<String> plaqueHolder(CertificateText text) {
        return largest(text)
                .flatMap(award -> text.body().stream()
                        .filter(line -> line.box().bottom() <= award.box().centreY())
                        .max(Comparator.comparingInt(line -> line.box().y()))
                        .map(line -> bare(PlainText.unspaced(line.text())).replaceFirst("(同志|[:：])+$", "")));
    }

    private static Optional<String> plaqueTitle(CertificateText text) {
        return largest(text).map(line -> bare(PlainText.unspaced(line.text())));
    }

    private static Optional<Line> largest(CertificateText text) {
        return text.body().stream()
                .max(Comparator.comparingInt(line -> line.box().height()));
    }

    private static String bare(String text) {
        return text.replaceAll("^[“”\"＂‘’'「『]+|[“”\"＂‘’'」』]+$", "");
    }
}
