package org.yinjian.core.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.assessment.AssessedDocument;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.DossierId;

/** The receipt that a unit gets when its files have arrived, with what they were recognised as. */
public final class Receipt {
    private static final int MOST_FILES = 50;

    private final Campaign campaign;

    public Receipt(Campaign campaign) {
        this.campaign = campaign;
    }

    /** @param files as sent, each with what it was recognised as */
    public Letter of(DossierId dossier, List<AssessedDocument> files, Instant receivedAt) {
        LetterText text = new LetterText(campaign);
        text.salutation(Optional.empty(), Optional.empty());
        text.line("　　您好！您报送的%s材料已于%s收到，编号为%s，共%d个文件："
                .formatted(campaign.title(), text.moment(receivedAt), dossier, files.size()));
        text.list(named(files));
        text.line("　　材料正在核对。如需补正，将另行通知；在截止时间前可以继续补交。");
        if (campaign.schedule().isLate(receivedAt)) {
            text.line("　　请注意：收到时已过截止时间，是否受理由工作组决定。");
        }
        text.gap();
        text.howAndUntilWhen(dossier, Optional.of(receivedAt));
        text.signature(Optional.of(receivedAt));
        return text.letter("【收到回执】申报材料已收到（编号" + dossier + "）");
    }

    private static List<String> named(List<AssessedDocument> files) {
        List<String> names = new ArrayList<>();
        for (AssessedDocument file : files.subList(0, Math.min(files.size(), MOST_FILES))) {
            String found = file.problem().map(Wording::of).orElseGet(() -> Wording.of(file.kind()));
            names.add(file.file() + "（" + found + "）");
        }
        if (files.size() > MOST_FILES) {
            names.add("……");
        }
        return names;
    }
}
