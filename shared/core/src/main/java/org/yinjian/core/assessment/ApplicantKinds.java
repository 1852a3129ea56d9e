package org.yinjian.core.assessment;

import java.util.Optional;
import java.util.function.Function;
import org.yinjian.core.campaign.ApplicantKind;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;

/**
 * Tells whether a person or a team applies: by the name, and where that is in doubt by the cells that a person alone fills in. A
 * reviewer who settles the name settles the kind with it.
 */
public final class ApplicantKinds {
    /** One empty cell is soon overlooked; so many, all of them empty, are a team's. */
    private static final int LEAST_EMPTY = 3;

    private final Campaign campaign;

    public ApplicantKinds(Campaign campaign) {
        this.campaign = campaign;
    }

    /** Whose the record's form is. */
    public ApplicantKind of(Assessment record) {
        return of(key -> Optional.ofNullable(record.fields().get(key))
                .map(AssessedField::read)
                .orElseGet(FieldValue::missing));
    }

    /** @param form the value of each field by its key, {@link FieldValue#missing} where there is none */
    ApplicantKind of(Function<String, FieldValue> form) {
        FieldValue name = form.apply(FieldKeys.NAME);
        if (name.status() == FieldStatus.UNSURE && leavesOutWhatPersonsFillIn(form)) {
            return ApplicantKind.TEAM;
        }
        return name.value().map(campaign.applicants()::kindOf).orElse(ApplicantKind.PERSON);
    }

    private boolean leavesOutWhatPersonsFillIn(Function<String, FieldValue> form) {
        var persons = campaign.form().fields().stream()
                .filter(ApplicantKinds::isPersonsAlone)
                .map(field -> form.apply(field.key()).status())
                .toList();
        return persons.size() >= LEAST_EMPTY && persons.stream().allMatch(FieldStatus.BLANK::equals);
    }

    private static boolean isPersonsAlone(FieldSpec field) {
        return field.format() != FieldFormat.PORTRAIT
                && field.requiredFor().contains(ApplicantKind.PERSON)
                && !field.requiredFor().contains(ApplicantKind.TEAM);
    }
}
