package org.yinjian.core.interpretation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yinjian.core.assessment.AssessedCertificate;
import org.yinjian.core.assessment.AssessedDocument;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.form.FormValues;
import org.yinjian.core.grouping.Applicant;
import org.yinjian.core.grouping.DocumentFacts;
import org.yinjian.core.grouping.FilePage;
import org.yinjian.core.grouping.Sections;
import org.yinjian.core.reading.Line;
import org.yinjian.core.text.PlainText;

/** Takes from one document's reading what says where it belongs; pure. */
final class FactsReader {
    private final Interpreter interpreter;

    FactsReader(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    DocumentFacts facts(DocumentRead document) {
        return facts(document, interpreter.interpret(List.of(document)));
    }

    /** The same for each applicant whose form the file holds; one where it holds the form of at most one. */
    List<DocumentFacts> pieces(DocumentRead document) {
        Interpretation seen = interpreter.interpret(List.of(document));
        List<Sections.Section> sections = Sections.of(pages(seen));
        if (sections.isEmpty()) {
            return List.of(facts(document, seen));
        }
        return sections.stream()
                .map(section -> facts(document.only(section.pages())).of(section.pages(), section.doubtful()))
                .toList();
    }

    private static List<FilePage> pages(Interpretation seen) {
        AssessedDocument document = seen.documents().getFirst();
        Set<Integer> forms = document.parts().stream()
                .filter(part -> part.kind() == DocumentKind.REGISTRATION_FORM)
                .flatMap(part -> part.pages().stream())
                .collect(Collectors.toSet());
        return document.pages().stream()
                .map(AssessedDocument.Page::page)
                .map(number -> new FilePage(
                        number,
                        forms.contains(number),
                        seen.forms().stream()
                                .filter(form -> form.page() == number)
                                .findFirst()
                                .map(ReadForm::values)
                                .filter(FactsReader::asksForUnit)
                                .flatMap(FactsReader::applicant),
                        holders(seen.certificates().stream()
                                .filter(certificate -> certificate.page().equals(Optional.of(number))))))
                .toList();
    }

    /** A list of a team's members asks for names as well, but begins no form. */
    private static boolean asksForUnit(FormValues form) {
        return form.fields().getOrDefault(FieldKeys.UNIT, FieldValue.missing()).status() != FieldStatus.MISSING;
    }

    private static List<String> holders(Stream<AssessedCertificate> certificates) {
        return certificates
                .map(AssessedCertificate::read)
                .flatMap(certificate -> certificate.holder().stream())
                .toList();
    }

    private static DocumentFacts facts(DocumentRead document, Interpretation seen) {
        List<Applicant> applicants = new ArrayList<>();
        seen.forms().stream()
                .sorted(Comparator.comparingInt(ReadForm::page))
                .forEach(form -> applicant(form.values()).ifPresent(applicants::add));
        return new DocumentFacts(
                document.reading().document(),
                seen.documents().getFirst().kind(),
                applicants,
                holders(seen.certificates().stream()),
                document.reading().pages().stream()
                        .flatMap(page -> page.allLines())
                        .map(Line::text)
                        .collect(Collectors.joining("\n")));
    }

    private static Optional<Applicant> applicant(FormValues form) {
        FieldValue name = form.fields().getOrDefault(FieldKeys.NAME, FieldValue.missing());
        FieldValue unit = form.fields().getOrDefault(FieldKeys.UNIT, FieldValue.missing());
        return name.value()
                .filter(value -> !PlainText.of(value).isEmpty())
                .map(value -> new Applicant(
                        value,
                        name.status() == FieldStatus.READ,
                        name.alternatives(),
                        unit.status() == FieldStatus.READ ? unit.value() : Optional.empty()));
    }
}
