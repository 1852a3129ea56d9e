package org.yinjian.core.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.assessment.AssessedDocument;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.HeldDocument;

/** The receipt that a unit gets when its files have arrived, with what they were recognised as. */
public final class Receipt {
    private static final int MOST_FILES = 50;

    private final Campaign campaign;

    public Receipt(Campaign campaign) {
        this.campaign = campaign;
    }

    /** @param files as sent, each with what it was recognised as */
    public Letter of(DossierId dossier, List<AssessedDocument> files, Instant receivedAt) {
        return listing(
                dossier,
                files.stream()
                        .map(file -> named(file.file(), file.problem(), Wording.of(file.kind())))
                        .toList(),
                receivedAt);
    }

    /** The receipt for files that are still being looked at. */
    public Letter unread(DossierId dossier, List<HeldDocument> files, Instant receivedAt) {
        return listing(
                dossier,
                files.stream()
                        .map(file -> named(file.named(), file.problem(), "正在识别"))
                        .toList(),
                receivedAt);
    }

    private Letter listing(DossierId dossier, List<String> files, Instant receivedAt) {
        LetterText text = new LetterText(campaign);
        text.salutation(Optional.empty(), Optional.empty());
        text.line("　　您好！您报送的%s材料已于%s收到，编号为%s，%s"
                .formatted(
                        campaign.title(),
                        text.moment(receivedAt),
                        dossier,
                        files.isEmpty() ? "但其中没有文件，请把报名表等材料作为附件重新发送。" : "共%d个文件：".formatted(files.size())));
        text.list(shown(files));
        text.line("　　材料正在核对。如需补正，将另行通知；在截止时间前可以继续补交。");
        if (campaign.schedule().isLate(receivedAt)) {
            text.line("　　请注意：收到时已过截止时间，是否受理由工作组决定。");
        }
        text.gap();
        text.howAndUntilWhen(dossier, Optional.of(receivedAt));
        text.signature(Optional.of(receivedAt));
        return text.letter("【收到回执】申报材料已收到（编号" + dossier + "）");
    }

    private static String named(String file, Optional<DocumentProblem> problem, String otherwise) {
        return file + "（" + problem.map(Wording::of).orElse(otherwise) + "）";
    }

    private static List<String> shown(List<String> names) {
        if (names.size() <= MOST_FILES) {
            return names;
        }
        List<String> first = new ArrayList<>(names.subList(0, MOST_FILES));
        first.add("……");
        return first;
    }
}
