package org.yinjian.core.interpretation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yinjian.core.assessment.AssessedCertificate;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.form.FormValues;
import org.yinjian.core.grouping.Applicant;
import org.yinjian.core.grouping.DocumentFacts;
import org.yinjian.core.reading.Line;
import org.yinjian.core.text.PlainText;

/** Takes from one document's reading what says where it belongs; pure. */
final class FactsReader {
    private final Interpreter interpreter;

    FactsReader(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    DocumentFacts facts(DocumentRead document) {
        Interpretation seen = interpreter.interpret(List.of(document));
        List<Applicant> applicants = new ArrayList<>();
        seen.forms().stream()
                .sorted(Comparator.comparingInt(ReadForm::page))
                .forEach(form -> applicant(form.values()).ifPresent(applicants::add));
        return new DocumentFacts(
                document.reading().document(),
                seen.documents().getFirst().kind(),
                applicants,
                seen.certificates().stream()
                        .map(AssessedCertificate::read)
                        .flatMap(certificate -> certificate.holder().stream())
                        .toList(),
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
