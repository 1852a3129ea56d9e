package org.yinjian.functions.office.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.interpretation.DocumentRead;
import org.yinjian.core.seal.OwnerRelation;
import org.yinjian.core.seal.SealDefect;
import org.yinjian.core.seal.SealKind;
import org.yinjian.core.seal.SealOutcome;
import org.yinjian.core.seal.SealVerdict;

/** Judges by the campaigns that ship with the project. */
public final class CampaignJudge implements Judge {
    @Override
    public String version(String campaign) {
        return "0";
    }

    private static String entry(Manifest manifest) {
        return org.yinjian.adapters.json.ReportJson.entryCompact(new org.yinjian.core.review.QueueEntry(
                1,
                manifest.key().dossier(),
                Optional.empty(),
                Optional.empty(),
                org.yinjian.core.assessment.Outcome.COMPLETE,
                List.of(),
                org.yinjian.core.assessment.Severity.NOTE,
                java.time.OffsetDateTime.parse("2021-12-10T23:59:59+08:00"),
                Optional.empty()));
    }

    @Override
    public Optional<String> correctionNotice(Assessment record) {
        return Optional.empty();
    }

    @Override
    public Judgement judge(Manifest manifest, List<DocumentRead> documents) {
        SealVerdict none = new SealVerdict(
                SealOutcome.FAIL,
                List.of(SealDefect.NO_SEAL),
                Optional.empty(),
                Optional.empty(),
                SealKind.UNKNOWN,
                OwnerRelation.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
        Assessment record = new Assessment(
                manifest.key().dossier(),
                new Assessment.CampaignVersion(manifest.key().campaign(), "0"),
                Optional.empty(),
                List.of(),
                Map.of(),
                none,
                List.of(),
                List.of());
        return new Judgement(record, "1#" + manifest.key().dossier(), entry(manifest));
    }
}
