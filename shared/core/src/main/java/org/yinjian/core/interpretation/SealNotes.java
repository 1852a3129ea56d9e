package org.yinjian.core.interpretation;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldPlace;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.campaign.FormTemplate;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.seal.JudgedImprint;
import org.yinjian.core.seal.SealOnPage;
import org.yinjian.core.seal.SealVerdict;

/**
 * What of a seal is worth knowing beside its form: a code of another province than the unit's address, an imprint beside
 * the date instead of over it. Never more than a note: units move, and branches are sealed for elsewhere.
 */
final class SealNotes {
    private final FormTemplate form;

    SealNotes(FormTemplate form) {
        this.form = form;
    }

    /** The verdict with such notes; the same without a form or a deciding imprint. */
    SealVerdict added(SealVerdict verdict, Optional<ReadForm> read) {
        if (verdict.deciding().isEmpty() || read.isEmpty()) {
            return verdict;
        }
        JudgedImprint deciding = verdict.deciding().get();
        return verdict.noting(Stream.of(county(deciding, read.get()), besideDate(deciding, read.get()))
                .flatMap(Optional::stream)
                .toList());
    }

    private Optional<String> county(JudgedImprint deciding, ReadForm read) {
        Optional<String> code = deciding.seal().imprint().code();
        Optional<String> sealed = code.flatMap(Provinces::ofSealCode);
        Optional<String> address = standing(read, field -> field.format() == FieldFormat.ADDRESS)
                .flatMap(FieldValue::value)
                .flatMap(Provinces::ofAddress);
        boolean differ = sealed.isPresent() && address.isPresent() && !sealed.equals(address);
        return differ
                ? Optional.of("公章编码%s是%s的，通讯地址在%s。".formatted(code.get(), sealed.get(), address.get()))
                : Optional.empty();
    }

    private Optional<String> besideDate(JudgedImprint deciding, ReadForm read) {
        SealOnPage seal = deciding.seal();
        return standing(read, field -> field.place() == FieldPlace.OPINION_DATE)
                .filter(date -> seal.inOpinionCell()
                        && date.document().filter(seal.document()::equals).isPresent()
                        && date.page().filter(page -> page == seal.page()).isPresent())
                .flatMap(FieldValue::box)
                .filter(date -> seal.imprint().box().overlap(date) == 0)
                .map(date -> "公章没有压在落款日期上（骑年盖月）。");
    }

    /** A field's value, where it is certain. */
    private Optional<FieldValue> standing(ReadForm read, Predicate<FieldSpec> which) {
        return form.fields().stream()
                .filter(which)
                .map(field -> read.values().fields().getOrDefault(field.key(), FieldValue.missing()))
                .filter(value -> value.status() == FieldStatus.READ)
                .findFirst();
    }
}
