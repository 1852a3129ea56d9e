package org.yinjian.core.assessment;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.Doubt;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Manifest;

/** What a person must look at in how a dossier was put together from several mails. */
public final class GroupingFindings {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm");

    private final Campaign campaign;

    public GroupingFindings(Campaign campaign) {
        this.campaign = campaign;
    }

    /** @param current the documents that count */
    public List<Finding> of(Manifest manifest, List<HeldDocument> current) {
        FindingWriter writer = new FindingWriter(campaign, manifest.key().dossier());
        Stream<Finding> doubts = manifest.doubts().stream()
                .filter(doubt -> open(manifest, doubt))
                .map(doubt -> doubtful(manifest, doubt, writer));
        return Stream.concat(doubts, late(manifest, current, writer).stream()).toList();
    }

    /** A person who moved the document has answered the question. */
    private static boolean open(Manifest manifest, Doubt doubt) {
        return doubt.document()
                .filter(hash -> manifest.moves().stream()
                        .anyMatch(move -> move.document().hash().equals(hash)))
                .isEmpty();
    }

    private static Finding doubtful(Manifest manifest, Doubt doubt, FindingWriter writer) {
        String others = doubt.others().stream().map(name -> "“" + name + "”").collect(Collectors.joining("、"));
        String file =
                doubt.document().map(hash -> "“" + named(manifest, hash) + "”").orElse("");
        String message =
                switch (doubt.kind()) {
                    case WHOSE -> "%s与多名申报人的材料同时寄来，也可能属于%s，请人工确认归属。".formatted(file, others);
                    case ONLY_BY_SENDER -> "%s是同一发件人另行寄来的，没有写明属于谁，请人工确认是否属于本件。".formatted(file);
                    case NO_APPLICATION -> "这些材料不能确定属于哪份申报（同一发件人还报送了%s），请人工归入。".formatted(others);
                    case PERHAPS_SAME_APPLICANT -> "与%s可能是同一申报人，请人工合并或确认。".formatted(others);
                    case SEVERAL_IN_ONE_FILE -> "%s一个文件里有多名申报人（%s）的报名表，请人工分开。".formatted(file, others);
                    case TAKEN_APART -> "%s所在的文件里还有%s的报名表，已按页分开，但有的页没有写明属于谁，请人工核对。".formatted(file, others);
                };
        FindingCode code =
                switch (doubt.kind()) {
                    case WHOSE, ONLY_BY_SENDER, NO_APPLICATION -> FindingCode.CERTIFICATE_HOLDER_MISMATCH;
                    case PERHAPS_SAME_APPLICANT, SEVERAL_IN_ONE_FILE, TAKEN_APART -> FindingCode.APPLICANT_DUPLICATE;
                };
        return doubt.document()
                .map(hash -> writer.aboutDocument(
                        code, Severity.REVIEW, hash, message, writer.at(hash, Optional.empty(), Optional.empty())))
                .orElseGet(() -> writer.aboutDossier(code, Severity.REVIEW, message, List.of()));
    }

    private static String named(Manifest manifest, ContentHash hash) {
        return manifest.documents().stream()
                .filter(held -> held.hash().equals(hash))
                .map(HeldDocument::named)
                .findFirst()
                .orElse("文件");
    }

    /** Documents that came after the deadline to a dossier that had come before it. */
    private List<Finding> late(Manifest manifest, List<HeldDocument> current, FindingWriter writer) {
        List<Finding> findings = new ArrayList<>();
        boolean begunInTime = current.stream()
                .flatMap(held -> manifest.receivedAt(held).stream())
                .anyMatch(at -> !campaign.schedule().isLate(at));
        for (HeldDocument held : current) {
            Optional<Instant> at = manifest.receivedAt(held).filter(campaign.schedule()::isLate);
            if (begunInTime && at.isPresent()) {
                String when = MOMENT.format(at.get().atZone(campaign.schedule().zone()));
                findings.add(writer.aboutDocument(
                        FindingCode.LATE,
                        Severity.REVIEW,
                        held.hash(),
                        "“%s”是截止后（%s）补交的，其余材料按时收到，补交的部分是否计入请人工决定。".formatted(held.named(), when),
                        writer.at(held.hash(), Optional.empty(), Optional.empty())));
            }
        }
        return findings;
    }
}
