package org.yinjian.core.online;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.text.EditDistance;
import org.yinjian.core.text.PlainText;

/**
 * Which row belongs to a dossier. Two of name, phone and unit must agree, and the name at least be alike: a name alone
 * joins nothing. Of several rows that fit equally well the last counts, as the one entered last.
 */
final class OnlineMatch {
    private static final int NAME = 4;
    private static final int PHONE = 2;
    private static final int UNIT = 1;

    private OnlineMatch() {}

    static Optional<OnlineEntry> of(Assessment record, List<OnlineEntry> entries) {
        return entries.stream()
                .filter(entry -> joins(record, entry))
                .max(Comparator.comparingInt((OnlineEntry entry) -> score(record, entry))
                        .thenComparingInt(OnlineEntry::row));
    }

    /** Whether a row is of this dossier's applicant. */
    static boolean joins(Assessment record, OnlineEntry entry) {
        int score = score(record, entry);
        return score > NAME || (score == PHONE + UNIT && nameAlike(record, entry));
    }

    private static int score(Assessment record, OnlineEntry entry) {
        return (agrees(record, entry, FieldKeys.NAME) ? NAME : 0)
                + (phoneAgrees(record, entry) ? PHONE : 0)
                + (unitAgrees(record, entry) ? UNIT : 0);
    }

    private static boolean agrees(Assessment record, OnlineEntry entry, String key) {
        String entered = entry.value(key).map(PlainText::of).orElse("");
        return !entered.isEmpty() && readings(record, key).map(PlainText::of).anyMatch(entered::equals);
    }

    private static boolean phoneAgrees(Assessment record, OnlineEntry entry) {
        String entered = entry.value(FieldKeys.PHONE).map(OnlineMatch::digits).orElse("");
        return !entered.isEmpty()
                && readings(record, FieldKeys.PHONE).map(OnlineMatch::digits).anyMatch(entered::equals);
    }

    private static String digits(String phone) {
        return PlainText.of(phone).replaceFirst("^0{0,2}86(?=1\\d{10}$)", "");
    }

    /** Online the department is often left out. */
    private static boolean unitAgrees(Assessment record, OnlineEntry entry) {
        String entered = entry.value(FieldKeys.UNIT).map(PlainText::of).orElse("");
        return !entered.isEmpty()
                && readings(record, FieldKeys.UNIT)
                        .map(PlainText::of)
                        .anyMatch(read -> !read.isEmpty() && (read.startsWith(entered) || entered.startsWith(read)));
    }

    /** One character apart, as misread or mistyped. */
    private static boolean nameAlike(Assessment record, OnlineEntry entry) {
        String entered = entry.value(FieldKeys.NAME).map(PlainText::of).orElse("");
        return readings(record, FieldKeys.NAME)
                .map(PlainText::of)
                .anyMatch(read -> EditDistance.between(read, entered) <= 1);
    }

    private static Stream<String> readings(Assessment record, String key) {
        return Stream.ofNullable(record.fields().get(key)).flatMap(field -> readings(field.read()));
    }

    private static Stream<String> readings(FieldValue value) {
        return Stream.concat(value.value().stream(), value.alternatives().stream());
    }
}
