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
 * @param channels ways by which candidates come; empty where the notice knows none
 * @param categories what one may be honoured as; empty where there is but one thing
 * @param portal the page on which applicants also enter themselves; empty where there is none
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
        List<Channel> channels,
        List<Category> categories,
        Optional<Portal> portal,
        Map<String, Clause> clauses,
        Map<String, Clause> fieldClauses,
        Office office) {
    public Campaign {
        notices = List.copyOf(notices);
        recommenders = List.copyOf(recommenders);
        exclusions = List.copyOf(exclusions);
        unitAliases = Map.copyOf(unitAliases);
        channels = List.copyOf(channels);
        categories = List.copyOf(categories);
        clauses = Map.copyOf(clauses);
        fieldClauses = Map.copyOf(new LinkedHashMap<>(fieldClauses));
    }

    /** The clause that a rule rests on; a rule about a field rests on the field's where it has none of its own. */
    public Optional<Clause> clause(String rule, Optional<String> field) {
        return Optional.ofNullable(clauses.get(rule)).or(() -> field.map(fieldClauses::get));
    }

    /** The clause of a field or of an online item, where it has one of its own. */
    public Optional<Clause> fieldClause(String key) {
        return Optional.ofNullable(fieldClauses.get(key));
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

    /**
     * By which way a candidate comes.
     *
     * @param recommending the name of who recommends, as read; empty where there is none
     */
    public Optional<Channel> channel(Optional<String> recommending) {
        Optional<String> kind = recommending
                .flatMap(this::recommendation)
                .map(found -> found.kind().key());
        Optional<Channel> own = channels.stream()
                .filter(one -> kind.filter(one.kinds()::contains).isPresent())
                .findFirst();
        return own.or(
                () -> channels.stream().filter(one -> one.kinds().isEmpty()).findFirst());
    }

    /** A recommender and its kind. */
    public record Recommendation(RecommenderKind kind, Recommender recommender) {}
}
