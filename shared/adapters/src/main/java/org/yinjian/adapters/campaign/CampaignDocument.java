package org.yinjian.adapters.campaign;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yinjian.core.campaign.ApplicantKind;
import org.yinjian.core.campaign.ApplicantRules;
import org.yinjian.core.campaign.CertificateRules;
import org.yinjian.core.campaign.Clause;
import org.yinjian.core.campaign.Correspondence;
import org.yinjian.core.campaign.Correspondence.Corrections;
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
        Optional<List<ChannelText>> channels,
        Optional<List<CategoryText>> categories,
        Optional<PortalText> portal,
        Map<String, Clause> clauses,
        OfficeText office) {
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

    record OfficeText(
            String name,
            String channel,
            Optional<String> mail,
            Optional<String> address,
            List<String> contacts,
            Optional<LettersText> letters,
            Optional<ReportsText> reports) {
        Office office() {
            Correspondence usual = Correspondence.usual();
            return new Office(
                    name,
                    channel,
                    mail,
                    address,
                    contacts,
                    new Correspondence(
                            letters.map(LettersText::corrections)
                                    .map(word -> Corrections.valueOf(word.toUpperCase(Locale.ROOT)))
                                    .orElse(usual.corrections()),
                            letters.map(LettersText::remindDaysBefore).orElse(usual.remindDaysBefore()),
                            reports.map(ReportsText::daily).orElse(usual.reportDaily()),
                            reports.map(ReportsText::daysBefore).orElse(usual.reportDaysBefore()),
                            reports.map(ReportsText::atClose).orElse(usual.reportAtClose())));
        }
    }

    record LettersText(String corrections, List<Integer> remindDaysBefore) {}

    record ReportsText(boolean daily, List<Integer> daysBefore, boolean atClose) {}

    record ChannelText(String title, Optional<List<String>> kinds) {}

    record CategoryText(String title, Optional<List<String>> aliases, Set<ApplicantKind> open) {}

    record PortalText(List<Item> items) {}

    record Item(String key, List<String> labels, Set<ApplicantKind> requiredFor, Optional<Clause> clause) {}

    record Words(String ethnicities, String politicalStatuses) {}

    /** A list of the lexicon that closes a field's values. */
    enum WordList {
        ethnicities,
        politicalStatuses
    }
}
