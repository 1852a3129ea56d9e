package org.yinjian.adapters.campaign;

import java.util.ArrayList;
import java.util.List;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.campaign.FormTemplate;
import org.yinjian.core.campaign.Lexicon;

/** Makes a campaign's form of its file, collecting what is wrong on the way. */
final class FormAssembly {
    private final CampaignDocument.Form form;
    private final MarkedYaml yaml;
    private final List<CampaignProblem> problems;

    FormAssembly(CampaignDocument.Form form, MarkedYaml yaml, List<CampaignProblem> problems) {
        this.form = form;
        this.yaml = yaml;
        this.problems = problems;
    }

    FormTemplate assemble(Lexicon lexicon) {
        List<FieldSpec> fields = new ArrayList<>();
        List<CampaignDocument.Field> written = form.fields();
        for (int i = 0; i < written.size(); i++) {
            CampaignDocument.Field field = written.get(i);
            if (fields.stream().anyMatch(known -> known.key().equals(field.key()))) {
                problems.add(yaml.problem(fieldPath(i, "key"), "written twice: " + field.key()));
            }
            fields.add(new FieldSpec(
                    field.key(),
                    field.labels(),
                    field.hints().orElse(List.of()),
                    field.place(),
                    field.format(),
                    field.requiredFor(),
                    values(field, lexicon),
                    field.words().orElse(List.of())));
        }
        return new FormTemplate(form.titleMarks(), form.opinionLabels(), fields);
    }

    private static List<String> values(CampaignDocument.Field field, Lexicon lexicon) {
        return field.valuesFrom()
                .map(list -> switch (list) {
                    case ethnicities -> lexicon.ethnicities();
                    case politicalStatuses ->
                        lexicon.politicalStatuses().stream()
                                .map(Lexicon.Term::name)
                                .toList();
                })
                .or(field::values)
                .orElse(List.of());
    }

    /** Where a field's key stands in the file. */
    static List<String> fieldPath(int index, String key) {
        return List.of("form", "fields", String.valueOf(index), key);
    }
}
