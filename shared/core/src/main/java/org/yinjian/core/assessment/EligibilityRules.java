package org.yinjian.core.assessment;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.Schedule;

/** Judges what a dossier's paper cannot change: in time, not commended before, with priority. */
final class EligibilityRules {
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

    /** One note where a certificate or a report tells of recognition that gives priority. */
    Optional<Finding> priority(List<AssessedCertificate> certificates) {
        List<AssessedCertificate> marked =
                certificates.stream().filter(this::givesPriority).toList();
        if (marked.isEmpty()) {
            return Optional.empty();
        }
        String titles =
                marked.getFirst().read().title().map(title -> "“" + title + "”").orElse("");
        String message = "材料中有媒体表彰或报道" + titles + "，可优先考虑。";
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
