package org.yinjian.adapters.campaign;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yinjian.core.assessment.FindingCode;
import org.yinjian.core.campaign.Clause;
import org.yinjian.core.campaign.Notice;

/** Finds the clauses on which a campaign's rules rest, each quoted from its notice, collecting what is wrong on the way. */
final class ClauseAssembly {
    /** Rules that only some notices have. */
    static final Set<FindingCode> NOT_IN_EVERY_NOTICE =
            EnumSet.of(FindingCode.CHANNEL, FindingCode.ONLINE_DIFFERENCE, FindingCode.ONLINE_MISSING);

    private final CampaignDocument document;
    private final MarkedYaml yaml;
    private final List<Notice> notices;
    private final List<CampaignProblem> problems;

    ClauseAssembly(CampaignDocument document, MarkedYaml yaml, List<Notice> notices, List<CampaignProblem> problems) {
        this.document = document;
        this.yaml = yaml;
        this.notices = notices;
        this.problems = problems;
    }

    /** The clause of each field. */
    Map<String, Clause> ofFields() {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        CampaignDocument.FormClause form = document.form().clause();
        List<CampaignDocument.Field> fields = document.form().fields();
        for (int i = 0; i < fields.size(); i++) {
            CampaignDocument.Field field = fields.get(i);
            String quote = field.quote().orElse(field.labels().getFirst());
            Clause clause = new Clause(form.notice(), form.ref(), quote);
            checkQuoted(clause, FormAssembly.fieldPath(i, field.quote().isPresent() ? "quote" : "labels"));
            clauses.put(field.key(), clause);
        }
        document.portal().stream()
                .flatMap(portal -> portal.items().stream())
                .forEach(item -> item.clause().ifPresent(clause -> {
                    checkQuoted(clause, List.of("portal", "items"));
                    clauses.put(item.key(), clause);
                }));
        return clauses;
    }

    /** Every rule has its clause; one about a field rests on the field's own unless the campaign gives it another. */
    void check() {
        document.clauses().forEach((rule, clause) -> {
            if (Arrays.stream(FindingCode.values())
                    .noneMatch(code -> code.name().equals(rule))) {
                problems.add(yaml.problem(List.of("clauses", rule), "no finding has this code"));
            }
            checkQuoted(clause, List.of("clauses", rule, "quote"));
        });
        Arrays.stream(FindingCode.values())
                .filter(code -> code.restsOn().isEmpty())
                .filter(code -> !code.isOfAField()
                        && !NOT_IN_EVERY_NOTICE.contains(code)
                        && !document.clauses().containsKey(code.name()))
                .forEach(code ->
                        problems.add(yaml.problem(List.of("clauses", code.name()), "missing: quote the notice")));
    }

    private void checkQuoted(Clause clause, List<String> path) {
        Optional<Notice> notice =
                notices.stream().filter(one -> one.id().equals(clause.notice())).findFirst();
        if (notice.isEmpty()) {
            problems.add(yaml.problem(path, "quotes a notice that is not among the notices: " + clause.notice()));
        } else if (!notice.get().says(clause.quote())) {
            problems.add(yaml.problem(path, "these words do not stand in " + clause.notice() + ": " + clause.quote()));
        }
    }
}
