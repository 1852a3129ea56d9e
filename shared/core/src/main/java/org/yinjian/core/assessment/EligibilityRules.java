package org.yinjian.core.assessment;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.PastHonour;
import org.yinjian.core.campaign.Schedule;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.text.EditDistance;
import org.yinjian.core.text.PlainText;

/** Judges what a dossier's paper cannot change: in time, not commended before, with priority. */
final class EligibilityRules {
    /** Two names of one unit share at least this much of their characters; 某大学后勤处 and 某大学后勤管理处 do. */
    private static final double UNIT_ALIKE = 0.6;

    private static final double TEAM_ALIKE = 0.75;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm:ss", Locale.ROOT);

    private final Campaign campaign;
    private final FindingWriter writer;

    EligibilityRules(Campaign campaign, FindingWriter writer) {
        this.campaign = campaign;
        this.writer = writer;
    }

    /** Late when it is known to have arrived after the deadline's day, in the campaign's zone. */
    Optional<Finding> late(AssessmentInput input) {
        Schedule schedule = campaign.schedule();
        return input.receivedAt()
                .filter(received -> schedule.isLate(received.toInstant()))
                .map(received -> {
                    long hours = Duration.between(schedule.dueAt(), received).toHours();
                    String over = hours < 24 ? "不到1天" : hours / 24 + "天";
                    String message = "材料于%s收到，晚于截止时间%s（逾期%s），请人工决定是否受理。"
                            .formatted(
                                    received.atZoneSameInstant(schedule.zone()).format(MOMENT),
                                    schedule.dueAt().format(MOMENT),
                                    over);
                    return writer.aboutDossier(FindingCode.LATE, Severity.REVIEW, message, List.of());
                });
    }

    /** Excluded when name and unit are certainly those of the list; for a person when they are only alike. */
    Optional<Finding> excluded(FieldValue name, FieldValue unit) {
        if (name.value().isEmpty()) {
            return Optional.empty();
        }
        return campaign.exclusions().stream()
                .filter(past -> certainly(past, name, unit))
                .findFirst()
                .map(past -> excluded(past, Severity.EXCLUDE, name))
                .or(() -> campaign.exclusions().stream()
                        .filter(past -> perhaps(past, name, unit))
                        .findFirst()
                        .map(past -> excluded(past, Severity.REVIEW, name)));
    }

    private static boolean certainly(PastHonour past, FieldValue name, FieldValue unit) {
        return name.status() == FieldStatus.READ
                && unit.status() == FieldStatus.READ
                && plain(name).equals(PlainText.of(past.name()))
                && plain(unit).equals(PlainText.of(past.unit()));
    }

    private static boolean perhaps(PastHonour past, FieldValue name, FieldValue unit) {
        String listed = PlainText.of(past.name());
        boolean equal = plain(name).equals(listed)
                || name.alternatives().stream().map(PlainText::of).anyMatch(listed::equals);
        boolean alike = listed.length() > 4
                ? EditDistance.similarity(plain(name), listed) >= TEAM_ALIKE
                : listed.length() > 2
                        && EditDistance.between(plain(name), listed) == 1
                        && name.status() != FieldStatus.READ;
        return (equal || alike) && sameUnitPerhaps(PlainText.of(past.unit()), unit);
    }

    private static boolean sameUnitPerhaps(String listed, FieldValue unit) {
        String given = plain(unit);
        return given.isEmpty()
                || given.startsWith(listed)
                || listed.startsWith(given)
                || EditDistance.similarity(given, listed) >= UNIT_ALIKE;
    }

    private static String plain(FieldValue value) {
        return value.value().map(PlainText::of).orElse("");
    }

    private Finding excluded(PastHonour past, Severity severity, FieldValue name) {
        String who = "“%s”（%s，%s）".formatted(past.name(), past.unit(), past.honour());
        String message = severity == Severity.EXCLUDE
                ? "申报人即已获通报表扬的" + who + "，不再参与本次推举。"
                : "申报人“" + name.value().orElse("") + "”与已获通报表扬的" + who + "相近，请人工核对是否同一人或集体。";
        List<Evidence> evidence = name.document().map(document -> writer.at(document, name.page(), name.box())).stream()
                .toList();
        return writer.aboutDossier(FindingCode.EXCLUDED_PERSON, severity, message, evidence);
    }

    /** One note where a certificate or a report tells of recognition that gives priority. */
    Optional<Finding> priority(List<AssessedCertificate> certificates) {
        List<AssessedCertificate> marked =
                certificates.stream().filter(this::givesPriority).toList();
        if (marked.isEmpty()) {
            return Optional.empty();
        }
        String titles =
                marked.getFirst().read().title().map(title -> "“" + title + "”").orElse("");
        String message = "材料中有媒体表彰或报道" + titles + "，具有优先入围资质。";
        List<Evidence> evidence = marked.stream().map(writer::at).toList();
        return Optional.of(
                writer.about(FindingCode.PRIORITY, Severity.NOTE, FindingWriter.CERTIFICATES, message, evidence));
    }

    private boolean givesPriority(AssessedCertificate certificate) {
        String text = certificate.read().title().orElse("")
                + certificate.read().awarder().orElse("");
        return campaign.certificates().priorityMarks().stream().anyMatch(text::contains);
    }
}
