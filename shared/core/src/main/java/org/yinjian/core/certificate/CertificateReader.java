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
            Pattern.compile("(?<!被)授予(?!全|以下|下列|先进|优秀|荣誉)" + PERSON + "(?=(?:19|20)\\d\\d年|[“\"＂「『〝‘])"),
            Pattern.compile("^" + PERSON + "(?:同志|先生|女士|老师)(?:在|荣?获|被|于)"));

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
        Optional<CertificateTitle> title =
                sentence ? CertificateTitle.conferred(text, holder) : CertificateTitle.onPlaque(text);
        Optional<AwarderName> named = text.awarder().stream()
                .map(line -> AwarderName.of(names.decode(line).value()))
                .filter(name -> !name.value().isEmpty())
                .findFirst();
        Optional<String> awarder = named.map(AwarderName::value);
        Optional<CertificateDate> dated = text.date().flatMap(line -> CertificateDate.of(line.text(), all(page)));
        Optional<String> date = dated.map(CertificateDate::value);
        boolean whole = Stream.of(holder, awarder, date).allMatch(Optional::isPresent)
                && title.filter(found -> !found.mended()).isPresent()
                && (!sentence || holder.equals(holder(text, Line::text)))
                && dated.filter(CertificateDate::doubtful).isEmpty()
                && named.filter(name -> !name.mended())
                        .map(AwarderName::value)
                        .filter(Certificate::isNamedAsAwardersAre)
                        .isPresent();
        double confidence = whole ? certainty(text) : DOUBTFUL;
        FieldStatus status = confidence >= CERTAIN ? FieldStatus.READ : FieldStatus.UNSURE;
        return Optional.of(
                new Certificate(holder, title.map(CertificateTitle::value), awarder, date, status, confidence));
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

    /** On a plaque the holder stands above the award, in smaller letters. */
    private static Optional<String> plaqueHolder(CertificateText text) {
        return text.largest()
                .flatMap(award -> text.body().stream()
                        .filter(line -> line.box().bottom() <= award.box().centreY())
                        .max(Comparator.comparingInt(line -> line.box().y()))
                        .map(line -> CertificateTitle.bare(PlainText.unspaced(line.text()))
                                .replaceFirst("(同志|[:：])+$", "")));
    }
}
