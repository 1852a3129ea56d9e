package org.yinjian.core.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.certificate.Certificate;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.text.EditDistance;
import org.yinjian.core.text.PlainText;

/**
 * Certificates told apart from further copies of them: the same file again, or another picture of the same certificate.
 *
 * @param distinct the first of each, in their order
 * @param copies the others, in their order
 */
record SameCertificate(List<AssessedCertificate> distinct, List<Copy> copies) {
    /** Two pictures of one text differ by what the reader got wrong: one character in five at most. */
    private static final double ALIKE = 0.8;

    /** Without a date to tell a yearly award's years apart, hardly anything may differ. */
    private static final double EQUAL = 0.95;

    /** A certificate sent again. */
    record Copy(AssessedCertificate first, AssessedCertificate again) {}

    static SameCertificate sort(List<AssessedCertificate> certificates) {
        List<AssessedCertificate> distinct = new ArrayList<>();
        List<Copy> copies = new ArrayList<>();
        for (AssessedCertificate one : certificates) {
            Optional<AssessedCertificate> earlier =
                    distinct.stream().filter(known -> same(known, one)).findFirst();
            earlier.ifPresentOrElse(first -> copies.add(new Copy(first, one)), () -> distinct.add(one));
        }
        return new SameCertificate(List.copyOf(distinct), List.copyOf(copies));
    }

    static boolean same(AssessedCertificate known, AssessedCertificate one) {
        boolean sameSheet =
                known.document().equals(one.document()) && known.page().equals(one.page());
        return sameSheet || sameText(known.read(), one.read()) || sameButForADoubtedDate(known, one);
    }

    /**
     * Two pictures of one certificate of which a date was misread: all words and all other numbers on it are the same, the
     * dates are one character apart, and one of them is in doubt anyway. A yearly award's next year bears other numbers.
     */
    private static boolean sameButForADoubtedDate(AssessedCertificate known, AssessedCertificate one) {
        boolean doubted =
                known.read().status() != FieldStatus.READ || one.read().status() != FieldStatus.READ;
        return doubted
                && !known.numbers().isEmpty()
                && known.numbers().equals(one.numbers())
                && oneCharacterApart(known.read().date(), one.read().date())
                && alike(known.read().title(), one.read().title(), EQUAL)
                && alike(known.read().holder(), one.read().holder(), EQUAL)
                && alike(known.read().awarder(), one.read().awarder(), EQUAL);
    }

    private static boolean oneCharacterApart(Optional<String> date, Optional<String> other) {
        return date.isPresent() && other.isPresent() && EditDistance.between(date.get(), other.get()) <= 1;
    }

    private static boolean sameText(Certificate one, Certificate other) {
        boolean dated = one.date().isPresent() && other.date().isPresent();
        if (dated) {
            return sameDay(one.date().get(), other.date().get())
                    && alike(one.title(), other.title(), ALIKE)
                    && agree(one.holder(), other.holder())
                    && agree(one.awarder(), other.awarder());
        }
        return alike(one.title(), other.title(), EQUAL)
                && alike(one.holder(), other.holder(), EQUAL)
                && alike(one.awarder(), other.awarder(), EQUAL);
    }

    /** One may have been read without its day. */
    private static boolean sameDay(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || alike(one, other, ALIKE / 2);
    }

    private static boolean alike(Optional<String> one, Optional<String> other, double least) {
        return one.isPresent()
                && other.isPresent()
                && EditDistance.similarity(PlainText.of(one.get()), PlainText.of(other.get())) >= least;
    }
}
