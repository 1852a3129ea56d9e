package org.yinjian.core.assessment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.PastHonour;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.text.EditDistance;
import org.yinjian.core.text.PlainText;

/**
 * Looks an applicant up among those who may not take part again. Excluded is only who stands there by name and unit, both
 * surely read; whoever is only alike is for a person, with the line of the list beside it.
 */
final class ExclusionRule {
    /** Two names of one unit share at least this much of their characters; 某大学后勤处 and 某大学后勤管理处 do. */
    private static final double UNIT_ALIKE = 0.6;

    private static final double TEAM_ALIKE = 0.75;

    /** Names up to this length are persons'; a team's is longer. */
    private static final int LONGEST_PERSON = 4;

    /** What an institution's own name ends with; what follows is its department. */
    private static final Pattern INSTITUTION = Pattern.compile(".{2,}?(?:大学|学院|学校|中学|小学|公司|集团|协会)");

    private final Campaign campaign;
    private final FindingWriter writer;

    ExclusionRule(Campaign campaign, FindingWriter writer) {
        this.campaign = campaign;
        this.writer = writer;
    }

    /** At most one finding; a certain one goes before any that are only alike. */
    Optional<Finding> judge(FieldValue name, FieldValue unit) {
        if (name.value().isEmpty()) {
            return Optional.empty();
        }
        Optional<Finding> certain = campaign.exclusions().stream()
                .filter(past -> certainly(past, name, unit))
                .findFirst()
                .map(past -> finding(past, Severity.EXCLUDE, name, unit));
        return certain.or(() -> campaign.exclusions().stream()
                .filter(past -> perhaps(past, name, unit))
                .findFirst()
                .map(past -> finding(past, Severity.REVIEW, name, unit)));
    }

    private boolean certainly(PastHonour past, FieldValue name, FieldValue unit) {
        return name.status() == FieldStatus.READ
                && unit.status() == FieldStatus.READ
                && plain(name).equals(PlainText.of(past.name()))
                && isUnit(past, unit);
    }

    private boolean perhaps(PastHonour past, FieldValue name, FieldValue unit) {
        String listed = PlainText.of(past.name());
        boolean equal = readings(name).anyMatch(listed::equals);
        return (equal && unitAlike(past, unit)) || (nameAlike(listed, name) && near(past, name, unit));
    }

    /** One character of a name that was surely read is another only by a slip of the list: so the unit must be the very one. */
    private boolean near(PastHonour past, FieldValue name, FieldValue unit) {
        boolean doubtful =
                name.status() != FieldStatus.READ || PlainText.of(past.name()).length() > LONGEST_PERSON;
        return doubtful ? unitAlike(past, unit) : isUnit(past, unit);
    }

    private static boolean nameAlike(String listed, FieldValue name) {
        return readings(name)
                .anyMatch(given -> listed.length() > LONGEST_PERSON
                        ? EditDistance.similarity(given, listed) >= TEAM_ALIKE
                        : listed.length() > 2
                                && given.length() == listed.length()
                                && EditDistance.between(given, listed) == 1);
    }

    private static Stream<String> readings(FieldValue value) {
        return Stream.concat(value.value().stream(), value.alternatives().stream())
                .map(PlainText::of);
    }

    /** The very unit, or another name of it that the campaign knows. */
    private boolean isUnit(PastHonour past, FieldValue unit) {
        String given = plain(unit);
        return !given.isEmpty()
                && Stream.concat(Stream.of(past.unit()), campaign.aliasesOf(past.unit()).stream())
                        .map(PlainText::of)
                        .anyMatch(given::equals);
    }

    private boolean unitAlike(PastHonour past, FieldValue unit) {
        String given = plain(unit);
        String listed = PlainText.of(past.unit());
        return given.isEmpty()
                || isUnit(past, unit)
                || given.startsWith(listed)
                || listed.startsWith(given)
                || sameInstitution(given, listed)
                || EditDistance.similarity(given, listed) >= UNIT_ALIKE;
    }

    private boolean sameInstitution(String given, String listed) {
        Optional<String> one = institution(given);
        Optional<String> other = institution(listed);
        return one.isPresent()
                && other.isPresent()
                && (one.equals(other)
                        || campaign.aliasesOf(one.get()).stream()
                                .map(PlainText::of)
                                .anyMatch(other.get()::equals)
                        || campaign.aliasesOf(other.get()).stream()
                                .map(PlainText::of)
                                .anyMatch(one.get()::equals));
    }

    private static Optional<String> institution(String unit) {
        Matcher start = INSTITUTION.matcher(unit);
        return start.lookingAt() ? Optional.of(start.group()) : Optional.empty();
    }

    private static String plain(FieldValue value) {
        return value.value().map(PlainText::of).orElse("");
    }

    private Finding finding(PastHonour past, Severity severity, FieldValue name, FieldValue unit) {
        String who = "“%s”（%s，%s）".formatted(past.name(), past.unit(), past.honour());
        String message = severity == Severity.EXCLUDE
                ? "申报人即名单所列的" + who + "，已获表扬，不再参与本次推举。"
                : "申报人“%s”（%s）与名单所列已获表扬的%s相近，请人工核对是否同一人或集体。"
                        .formatted(name.value().orElse(""), unit.value().orElse("单位不详"), who);
        List<Evidence> evidence = Stream.of(name, unit)
                .flatMap(value ->
                        value.document().map(document -> writer.at(document, value.page(), value.box())).stream())
                .toList();
        return writer.aboutDossier(FindingCode.EXCLUDED_PERSON, severity, message, evidence);
    }
}
