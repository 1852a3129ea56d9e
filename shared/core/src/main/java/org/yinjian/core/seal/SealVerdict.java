package org.yinjian.core.seal;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The verdict on a dossier's seal with what it rests on.
 *
 * @param defects worst first; empty exactly when the outcome is PASS
 * @param text the deciding imprint's arc followed by its inner line
 * @param owner whose seal it is held to be
 * @param deciding the imprint that decided
 * @param imprints every imprint, in the order of the pages
 * @param notes facts worth knowing that never change the verdict (a code's county, no star, beside the date), Chinese
 * @param explanation one Chinese sentence for each defect, in the order of the defects
 * @param comparison the claimed owner that the deciding imprint names best, character by character
 */
public record SealVerdict(
        SealOutcome outcome,
        List<SealDefect> defects,
        Optional<String> text,
        Optional<String> owner,
        SealKind kind,
        OwnerRelation relation,
        Optional<JudgedImprint> deciding,
        List<JudgedImprint> imprints,
        List<String> notes,
        List<String> explanation,
        List<ComparedCharacter> comparison) {
    public SealVerdict {
        defects = List.copyOf(defects);
        imprints = List.copyOf(imprints);
        notes = List.copyOf(notes);
        explanation = List.copyOf(explanation);
        comparison = List.copyOf(comparison);
        SealOutcome worst = defects.stream()
                .map(SealDefect::outcome)
                .max(SealOutcome::compareTo)
                .orElse(SealOutcome.PASS);
        if (worst != outcome) {
            throw new IllegalArgumentException("outcome " + outcome + " does not follow from " + defects);
        }
    }

    /** The same verdict, with more that is worth knowing and changes nothing. */
    public SealVerdict noting(List<String> more) {
        return with(
                deciding, imprints, Stream.concat(notes.stream(), more.stream()).toList());
    }

    /** The same verdict, each imprint as {@code change} makes it. */
    public SealVerdict withImprints(UnaryOperator<JudgedImprint> change) {
        return with(deciding.map(change), imprints.stream().map(change).toList(), notes);
    }

    private SealVerdict with(Optional<JudgedImprint> decides, List<JudgedImprint> all, List<String> noted) {
        return new SealVerdict(
                outcome, defects, text, owner, kind, relation, decides, all, noted, explanation, comparison);
    }
}
