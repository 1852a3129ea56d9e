package org.yinjian.adapters.campaign;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yinjian.core.campaign.ApplicantKind;
import org.yinjian.core.campaign.ApplicantRules;
import org.yinjian.core.campaign.CertificateRules;
import org.yinjian.core.campaign.Clause;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldPlace;
import org.yinjian.core.campaign.Office;
import org.yinjian.core.campaign.Quota;
import org.yinjian.core.campaign.SealRequirements;

/** A campaign file as written; the schema has made sure that every part is there. */
record CampaignDocument(
        String schema,
        String id,
        String title,
        ScheduleText schedule,
        List<NoticeText> notices,
        Form form,
        ApplicantRules applicants,
        CertificateRules certificates,
        List<Kind> recommenders,
        Optional<Integer> onwardQuota,
        String exclusions,
        String unitAliases,
        SealRequirements seal,
        Words lexicon,
        Map<String, Clause> clauses,
        Office office) {
    record ScheduleText(ZoneId zone, LocalDate deadline, Duration grace, List<StageText> stages) {}

    record StageText(String name, LocalDate until) {}

    record NoticeText(String id, String title, String issuer, LocalDate date, String text) {}

    record Form(List<String> titleMarks, List<String> opinionLabels, FormClause clause, List<Field> fields) {}

    record FormClause(String notice, String ref) {}

    record Field(
            String key,
            List<String> labels,
            Optional<List<String>> hints,
            FieldPlace place,
            FieldFormat format,
            Set<ApplicantKind> requiredFor,
            Optional<List<String>> values,
            Optional<WordList> valuesFrom,
            Optional<List<String>> words,
            Optional<String> quote) {}

    record Kind(String key, String title, Optional<Quota> quota, Optional<String> names, String roster) {}

    record Words(String ethnicities, String politicalStatuses) {}

    /** A list of the lexicon that closes a field's values. */
    enum WordList {
        ethnicities,
        politicalStatuses
    }
}
