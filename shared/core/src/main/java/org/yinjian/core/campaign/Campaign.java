package org.yinjian.core.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.core.text.PlainText;

/**
 * A campaign as data: everything that its notices say and that differs from campaign to campaign.
 *
 * @param version {@code sha256:} and 64 hex digits over the campaign's files
 * @param onwardQuota how many candidates the office itself passes on; empty where it is the last
 * @param recommenders kinds in the order in which a name is looked up
 * @param exclusions those who may not take part
 * @param unitAliases further names of a unit, by its {@link PlainText}
 * @param clauses the clause of each rule, by the finding's code
 * @param fieldClauses the clause of each field, by its key
 */
public record Campaign(
        CampaignId id,
        String version,
        String title,
        Schedule schedule,
        List<Notice> notices,
        FormTemplate form,
        ApplicantRules applicants,
        CertificateRules certificates,
        List<RecommenderKind> recommenders,
        Optional<Integer> onwardQuota,
        List<PastHonour> exclusions,
        Map<String, List<String>> unitAliases,
        SealRequirements seal,
        Lexicon lexicon,
        Map<String, Clause> clauses,
        Map<String, Clause> fieldClauses,
        Office office) {
    public Campaign {
        notices = List.copyOf(notices);
        recommenders = List.copyOf(recommenders);
        exclusions = List.copyOf(exclusions);
        unitAliases = Map.copyOf(unitAliases);
        clauses = Map.copyOf(clauses);
        fieldClauses = Map.copyOf(new LinkedHashMap<>(fieldClauses));
    }

    /** The clause that a rule rests on; a rule about a field rests on the field's where it has none of its own. */
    public Optional<Clause> clause(String rule, Optional<String> field) {
        return Optional.ofNullable(clauses.get(rule)).or(() -> field.map(fieldClauses::get));
    }

    /** Further names of a unit that the campaign knows. */
    public List<String> aliasesOf(String unit) {
        return unitAliases.getOrDefault(PlainText.of(unit), List.of());
    }

    /** Who recommends under this name, and as what kind; empty for units and persons that put themselves forward. */
    public Optional<Recommendation> recommendation(String name) {
        return recommenders.stream()
                .flatMap(kind -> kind.find(name).map(found -> new Recommendation(kind, found)).stream())
                .findFirst();
    }

    /** A recommender and its kind. */
    public record Recommendation(RecommenderKind kind, Recommender recommender) {}
}
