package org.yinjian.core.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yinjian.core.campaign.ApplicantKind;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.text.PlainText;

/** Compares the holders of certificates with the applicant; a team's may be made out to the team or to its unit. */
final class HolderCheck {
    /** Where either name is in doubt, only names that share less than half of their characters are surely different. */
    private static final double SURELY_OTHER = 0.5;

    /** So many characters of a long name stand for it: 古丽娜尔 for 古丽娜尔·艾合买提, but not 王丽 for 王丽娜. */
    private static final int PART_OF_NAME = 4;

    private final FindingWriter writer;
    private final ApplicantKind kind;
    private final FieldValue name;
    private final FieldValue unit;

    HolderCheck(FindingWriter writer, ApplicantKind kind, FieldValue name, FieldValue unit) {
        this.writer = writer;
        this.kind = kind;
        this.name = name;
        this.unit = unit;
    }

    List<Finding> judge(List<AssessedCertificate> distinct) {
        if (name.value().isEmpty()) {
            return List.of();
        }
        return distinct.stream()
                .filter(certificate -> certificate
                        .read()
                        .holder()
                        .filter(holder -> isOther(certificate, holder))
                        .isPresent())
                .map(this::mismatch)
                .toList();
    }

    private boolean isOther(AssessedCertificate certificate, String holder) {
        String given = bare(holder);
        boolean certain = certificate.read().status() == FieldStatus.READ && name.status() == FieldStatus.READ;
        return !given.isEmpty() && accepted().noneMatch(own -> matches(given, own, certain));
    }

    private Stream<String> accepted() {
        Stream<String> names = Stream.concat(name.value().stream(), name.alternatives().stream());
        Stream<String> units = kind == ApplicantKind.TEAM ? unit.value().stream() : Stream.empty();
        return Stream.concat(names, units).map(PlainText::of).filter(own -> !own.isEmpty());
    }

    private static boolean matches(String given, String own, boolean certain) {
        boolean partly = own.contains(given) && given.length() >= (certain ? PART_OF_NAME : 2);
        return given.contains(own) || partly || (!certain && shared(given, own) >= SURELY_OTHER);
    }

    /** The share of the longer name's characters that stand in the other too, wherever: 果金国 shares two with 金国平. */
    private static double shared(String one, String other) {
        long both = one.chars().filter(c -> other.indexOf(c) >= 0).count();
        return (double) both / Math.max(one.length(), other.length());
    }

    private static String bare(String holder) {
        return PlainText.of(holder).replaceFirst("(同志|先生|女士|老师|同学)$", "");
    }

    private Finding mismatch(AssessedCertificate certificate) {
        String holder = certificate.read().holder().orElse("");
        String message = "证书%s的获得者是“%s”，与申报人“%s”不一致，请人工核对。"
                .formatted(
                        certificate
                                .read()
                                .title()
                                .map(title -> "“" + title + "”")
                                .orElse(""),
                        holder,
                        name.value().orElse(""));
        return writer.about(
                FindingCode.CERTIFICATE_HOLDER_MISMATCH,
                Severity.REVIEW,
                FindingWriter.CERTIFICATES,
                message,
                List.of(writer.at(certificate.document(), certificate.page(), Optional.empty())));
    }
}
