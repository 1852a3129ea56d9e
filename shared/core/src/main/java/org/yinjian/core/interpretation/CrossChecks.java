package org.yinjian.core.interpretation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yinjian.core.assessment.AssessedCertificate;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldPlace;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.campaign.Notice;
import org.yinjian.core.form.CertaintyThresholds;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.form.FormValues;
import org.yinjian.core.text.DateText;
import org.yinjian.core.text.EditDistance;
import org.yinjian.core.text.PlainText;

/**
 * Holds the values of a form against each other and against the campaign. No value is changed: one that another speaks
 * against stands only if it was read as clearly as a value of wrong form must be, one that another bears out stands
 * although it alone was doubtful.
 */
final class CrossChecks {
    /** A doubtful name that a certificate bears out must itself be at least this likely. */
    private static final double BORNE_OUT = 0.5;
    /** What two readings that agree are worth: neither saw the other's pixels. */
    private static final double AGREED = 0.97;
    /** An opinion is written after its notice and before the work on it ends, months after the deadline. */
    private static final int MONTHS_AFTER_DEADLINE = 3;

    private final Campaign campaign;
    private final CertaintyThresholds thresholds;

    CrossChecks(Campaign campaign, CertaintyThresholds thresholds) {
        this.campaign = campaign;
        this.thresholds = thresholds;
    }

    /** The form with the status and confidence of its values as the others leave them. */
    ReadForm check(ReadForm form, List<AssessedCertificate> certificates) {
        Map<String, FieldValue> checked = new LinkedHashMap<>();
        FormValues values = form.values();
        for (FieldSpec field : campaign.form().fields()) {
            FieldValue value = values.fields().getOrDefault(field.key(), FieldValue.missing());
            checked.put(field.key(), check(field, value, values, certificates));
        }
        return new ReadForm(
                form.document(), form.page(), new FormValues(checked, values.certainPrefixes(), values.opinionCells()));
    }

    private FieldValue check(
            FieldSpec field, FieldValue value, FormValues values, List<AssessedCertificate> certificates) {
        if (value.value().isEmpty()) {
            return value;
        }
        return switch (field.format()) {
            case DATE ->
                field.place() == FieldPlace.OPINION_DATE && isOutsideCampaign(value)
                        ? doubted(value, List.of())
                        : value;
            case POSTCODE -> isElsewhere(value, values) ? doubted(value, List.of()) : value;
            case PERSON_NAME -> name(value, certificates);
            case SEX, ETHNICITY, POLITICAL_STATUS, AGE, MOBILE_PHONE, EMAIL, TEXT, UNIT, ADDRESS, PORTRAIT -> value;
        };
    }

    private boolean isOutsideCampaign(FieldValue value) {
        Optional<LocalDate> first =
                campaign.notices().stream().map(Notice::date).min(LocalDate::compareTo);
        LocalDate last = campaign.schedule().deadline().plusMonths(MONTHS_AFTER_DEADLINE);
        return value.value()
                .flatMap(DateText::findDay)
                .map(LocalDate::parse)
                .filter(date -> first.map(date::isBefore).orElse(false) || date.isAfter(last))
                .isPresent();
    }

    private boolean isElsewhere(FieldValue postcode, FormValues values) {
        return campaign.form().fields().stream()
                .filter(field -> field.format() == FieldFormat.ADDRESS)
                .map(field -> values.fields().getOrDefault(field.key(), FieldValue.missing()))
                .flatMap(address -> address.value().stream())
                .anyMatch(address -> Provinces.disagree(postcode.value().orElseThrow(), address));
    }

    private FieldValue name(FieldValue name, List<AssessedCertificate> certificates) {
        String own = PlainText.of(name.value().orElseThrow());
        List<String> holders = certificates.stream()
                .filter(one -> one.read().status() == FieldStatus.READ)
                .flatMap(one -> one.read().holder().stream())
                .map(PlainText::of)
                .toList();
        if (holders.contains(own)) {
            return borneOut(name);
        }
        List<String> near = holders.stream()
                .filter(holder -> EditDistance.between(holder, own) == 1 || isReordered(holder, own))
                .distinct()
                .toList();
        return near.isEmpty() ? name : doubted(name, near);
    }

    /** Whether the same characters stand in another order: a name in two lines whose pieces were put together wrongly. */
    private static boolean isReordered(String one, String other) {
        return Arrays.equals(
                one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    private FieldValue borneOut(FieldValue value) {
        boolean stands = value.status() == FieldStatus.READ
                || (value.status() == FieldStatus.UNSURE && value.confidence() >= BORNE_OUT);
        return stands ? with(value, FieldStatus.READ, Math.max(AGREED, value.confidence()), List.of()) : value;
    }

    private FieldValue doubted(FieldValue value, List<String> readings) {
        return value.confidence() >= thresholds.irregular()
                ? value
                : with(value, FieldStatus.UNSURE, value.confidence() / 2, readings);
    }

    private static FieldValue with(FieldValue value, FieldStatus status, double confidence, List<String> readings) {
        return new FieldValue(
                value.value(),
                value.raw(),
                status,
                confidence,
                value.document(),
                value.page(),
                value.box(),
                Stream.concat(value.alternatives().stream(), readings.stream())
                        .distinct()
                        .toList());
    }
}
