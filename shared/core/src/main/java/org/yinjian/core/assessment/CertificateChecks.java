package org.yinjian.core.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.assessment.AssessmentInput.PageOf;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.DocumentKind;

/**
 * Explains why there are too few certificates: the number asked for, less the distinct ones that can be read, are
 * lacking, and each is explained by a duplicate, else by a page that is something else, else by a file that cannot be
 * read; one finding counts all the rest.
 */
final class CertificateChecks {
    private final Campaign campaign;
    private final FindingWriter writer;

    CertificateChecks(Campaign campaign, FindingWriter writer) {
        this.campaign = campaign;
        this.writer = writer;
    }

    List<Finding> judge(AssessmentInput input) {
        SameCertificate sorted = SameCertificate.sort(readable(input.certificates()));
        int required = campaign.certificates().required();
        int lacking = Math.max(0, required - sorted.distinct().size());
        List<Finding> explanations = new ArrayList<>();
        sorted.copies().forEach(copy -> explanations.add(duplicate(copy)));
        explanations.addAll(otherPages(input));
        explanations.addAll(unreadable(input));
        List<Finding> findings =
                new ArrayList<>(explanations.stream().limit(lacking).toList());
        int rest = lacking - findings.size();
        if (rest > 0) {
            findings.add(tooFew(required, sorted.distinct().size(), findings.size(), rest));
        }
        return findings;
    }

    private static List<AssessedCertificate> readable(List<AssessedCertificate> certificates) {
        return certificates.stream().filter(CertificateChecks::says).toList();
    }

    private static boolean says(AssessedCertificate certificate) {
        return certificate.read().holder().isPresent()
                || certificate.read().title().isPresent()
                || certificate.read().awarder().isPresent();
    }

    private Finding duplicate(SameCertificate.Copy copy) {
        String what =
                copy.again().read().title().map(title -> "“" + title + "”").orElse("");
        String message = "证书%s交了两次（%s与%s），请另交一份不同的证书。".formatted(what, place(copy.first()), place(copy.again()));
        return writer.about(
                FindingCode.CERTIFICATE_DUPLICATE,
                Severity.CORRECT,
                FindingWriter.CERTIFICATES,
                message,
                List.of(writer.at(copy.first()), writer.at(copy.again())));
    }

    private static String place(AssessedCertificate certificate) {
        return certificate.file()
                + certificate
                        .page()
                        .filter(page -> page > 1)
                        .map(page -> "第" + page + "页")
                        .orElse("");
    }

    private List<Finding> otherPages(AssessmentInput input) {
        List<Finding> findings = new ArrayList<>();
        for (AssessedDocument document : input.documents()) {
            boolean candidate =
                    Pages.isPictureOrPdf(document) && document.problem().isEmpty();
            document.parts().stream()
                    .filter(part -> candidate && part.kind() == DocumentKind.OTHER)
                    .flatMap(part -> part.pages().stream())
                    .filter(page -> !input.blankPages().contains(new PageOf(document.id(), page)))
                    .map(page -> notACertificate(document, page))
                    .forEach(findings::add);
        }
        return findings;
    }

    private Finding notACertificate(AssessedDocument document, int page) {
        String where = document.pages().size() > 1 ? "第" + page + "页" : "";
        return writer.aboutDocument(
                FindingCode.NOT_A_CERTIFICATE,
                Severity.CORRECT,
                document.id(),
                "“%s”%s不是荣誉证书，请补交荣誉证书扫描件。".formatted(document.file(), where),
                writer.at(document.id(), Optional.of(page), Optional.empty()));
    }

    /** Broken pictures and PDFs, then certificates of which nothing could be read. */
    private List<Finding> unreadable(AssessmentInput input) {
        List<Finding> findings = new ArrayList<>();
        input.documents().stream()
                .filter(document -> Pages.isPictureOrPdf(document) && unread(document, input))
                .map(document -> unreadable(document, Optional.empty()))
                .forEach(findings::add);
        for (AssessedDocument document : input.documents()) {
            document.parts().stream()
                    .filter(part -> part.kind() == DocumentKind.HONOUR_CERTIFICATE
                            && document.problem().isEmpty())
                    .flatMap(part -> part.pages().stream())
                    .filter(page -> !said(input, document, page))
                    .map(page -> unreadable(document, Optional.of(page)))
                    .forEach(findings::add);
        }
        return findings;
    }

    /** A broken file of which no certificate was read all the same. */
    private static boolean unread(AssessedDocument document, AssessmentInput input) {
        boolean broken = document.problem().isPresent() || document.kind() == DocumentKind.UNREADABLE;
        return broken
                && document.kind() != DocumentKind.REGISTRATION_FORM
                && readable(input.certificates()).stream()
                        .noneMatch(certificate -> certificate.document().equals(document.id()));
    }

    private static boolean said(AssessmentInput input, AssessedDocument document, int page) {
        boolean markup = !Pages.hasPixels(input.documents(), document.id(), page);
        return readable(input.certificates()).stream()
                .anyMatch(certificate -> certificate.document().equals(document.id())
                        && (markup || certificate.page().equals(Optional.of(page))));
    }

    private Finding unreadable(AssessedDocument document, Optional<Integer> page) {
        String where = page.filter(number -> document.pages().size() > 1)
                .map(number -> "第" + number + "页")
                .orElse("");
        return writer.aboutDocument(
                FindingCode.CERTIFICATE_UNREADABLE,
                Severity.CORRECT,
                document.id(),
                "“%s”%s无法辨认，不能算作荣誉证书，请重新扫描后补交。".formatted(document.file(), where),
                writer.at(document.id(), page, Optional.empty()));
    }

    private Finding tooFew(int required, int found, int toReplace, int rest) {
        String replace = toReplace > 0 ? "除上列%d份须更换外，".formatted(toReplace) : "";
        String message = "要求%d份荣誉证书，收到可用的%d份，%s还差%d份，请补交。".formatted(required, found, replace, rest);
        return writer.about(
                FindingCode.CERTIFICATE_COUNT, Severity.CORRECT, FindingWriter.CERTIFICATES, message, List.of());
    }
}
