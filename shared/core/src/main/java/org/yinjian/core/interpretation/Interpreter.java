package org.yinjian.core.interpretation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yinjian.core.assessment.AssessedCertificate;
import org.yinjian.core.assessment.AssessedDocument;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.campaign.FormTemplate;
import org.yinjian.core.certificate.CertificateReader;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.core.form.CertaintyThresholds;
import org.yinjian.core.form.ContextDecoding;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.form.FormReader;
import org.yinjian.core.form.FormValues;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;
import org.yinjian.core.reading.Reading;
import org.yinjian.core.reading.Strip;
import org.yinjian.core.seal.SealOnPage;
import org.yinjian.core.text.CharacterPairs;
import org.yinjian.core.text.DateText;

/** Interprets the readings of a dossier by a campaign's form; pure. */
public final class Interpreter {
    private static final Pattern NUMBER = Pattern.compile("\\d{4,}");

    private final FormReader reader;
    private final PageClassifier classifier;
    private final CertificateReader certificates;

    /**
     * @param names pairs of characters that names of units are made of
     * @param usual pairs of everyday words
     */
    public Interpreter(
            FormTemplate template, CertaintyThresholds thresholds, CharacterPairs names, CharacterPairs usual) {
        this.reader = new FormReader(template, thresholds, names, usual);
        this.classifier = new PageClassifier(reader, template);
        this.certificates = new CertificateReader(new ContextDecoding(names, usual));
    }

    public Interpretation interpret(List<DocumentRead> sent) {
        List<AssessedDocument> documents = new ArrayList<>();
        List<ReadForm> forms = new ArrayList<>();
        List<AssessedCertificate> honours = new ArrayList<>();
        List<SealOnPage> seals = new ArrayList<>();
        for (DocumentRead document : sent) {
            List<DocumentKind> kinds =
                    document.reading().pages().stream().map(classifier::kindOf).toList();
            documents.add(Documents.assessed(document, kinds));
            for (int i = 0; i < kinds.size(); i++) {
                PageReading page = document.reading().pages().get(i);
                ContentHash hash = document.reading().document();
                if (kinds.get(i) == DocumentKind.REGISTRATION_FORM) {
                    forms(hash, page).forEach(values -> forms.add(new ReadForm(hash, page.page(), values)));
                }
                if (kinds.get(i) == DocumentKind.HONOUR_CERTIFICATE) {
                    certificate(document, page).ifPresent(honours::add);
                }
            }
        }
        forms.sort(Comparator.comparingLong(ReadForm::certain).reversed());
        sent.forEach(document -> seals.addAll(seals(document.reading(), forms)));
        boolean portrait = documents.stream().anyMatch(document -> document.kind() == DocumentKind.ID_PHOTO);
        return new Interpretation(documents, forms, honours, seals, portrait);
    }

    /** One form, whose tables belong together, unless each of them asks for a name. */
    private List<FormValues> forms(ContentHash hash, PageReading page) {
        List<FormValues> each = classifier.forms(page).stream()
                .map(form -> reader.read(hash, form))
                .toList();
        boolean named = each.stream()
                .map(values -> values.fields().getOrDefault(FieldKeys.NAME, FieldValue.missing()))
                .noneMatch(name -> name.status() == FieldStatus.MISSING);
        return named || each.size() == 1 ? each : List.of(reader.read(hash, page));
    }

    private Optional<AssessedCertificate> certificate(DocumentRead document, PageReading page) {
        Optional<Integer> number = page.source() == PageSource.MARKUP ? Optional.empty() : Optional.of(page.page());
        Optional<String> seal = page.imprints().stream()
                .flatMap(imprint -> imprint.arcs().stream())
                .map(Strip::text)
                .filter(text -> !text.isBlank())
                .findFirst();
        return certificates
                .read(page)
                .map(read -> AwarderSeal.compared(read, seal))
                .map(read -> new AssessedCertificate(
                        document.reading().document(), document.file(), number, read, seal, numbers(page)));
    }

    private static List<String> numbers(PageReading page) {
        return page.allLines()
                .map(line -> line.text())
                .filter(text -> DateText.find(text).isEmpty())
                .flatMap(text -> NUMBER.matcher(text).results())
                .map(MatchResult::group)
                .toList();
    }

    private static List<SealOnPage> seals(Reading reading, List<ReadForm> forms) {
        List<SealOnPage> found = new ArrayList<>();
        for (PageReading page : reading.pages()) {
            Optional<ReadForm> form = forms.stream()
                    .filter(one -> one.document().equals(reading.document()) && one.page() == page.page())
                    .findFirst();
            for (Imprint imprint : page.imprints()) {
                boolean inCell = form.isPresent()
                        && form.get().values().opinionCells().stream().anyMatch(cell -> within(imprint.box(), cell));
                found.add(new SealOnPage(reading.document(), page.page(), imprint, form.isPresent(), inCell));
            }
        }
        return found;
    }

    /** A seal may reach over the cell's rules; it stands in the cell when its centre and most of it do. */
    private static boolean within(Box imprint, Box cell) {
        return cell.contains(imprint.centreX(), imprint.centreY()) || imprint.overlap(cell) * 2 >= imprint.area();
    }
}
