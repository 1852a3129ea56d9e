package org.yinjian.core.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.assessment.AssessmentInput.Form;
import org.yinjian.core.seal.SealDefect;
import org.yinjian.core.seal.SealOutcome;
import org.yinjian.core.seal.SealVerdict;

/** The seal's verdict as findings: one for each defect, and one for each note. */
final class SealFindings {
    private final FindingWriter writer;

    SealFindings(FindingWriter writer) {
        this.writer = writer;
    }

    List<Finding> of(SealVerdict verdict, Form form) {
        List<Evidence> evidence = evidence(verdict, form);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < verdict.defects().size(); i++) {
            SealDefect defect = verdict.defects().get(i);
            String message =
                    i < verdict.explanation().size() ? verdict.explanation().get(i) : sentence(defect);
            findings.add(writer.about(
                    FindingCode.valueOf(defect.name()), severity(defect), FindingWriter.SEAL, message, evidence));
        }
        verdict.notes()
                .forEach(note -> findings.add(
                        writer.about(FindingCode.SEAL_NOTE, Severity.NOTE, FindingWriter.SEAL, note, evidence)));
        return findings;
    }

    private static Severity severity(SealDefect defect) {
        return defect.outcome() == SealOutcome.FAIL ? Severity.CORRECT : Severity.REVIEW;
    }

    /** The imprint that decided; without one the cell where the seal belongs. */
    private List<Evidence> evidence(SealVerdict verdict, Form form) {
        if (verdict.deciding().isPresent()) {
            var seal = verdict.deciding().get().seal();
            return List.of(writer.at(
                    seal.document(),
                    Optional.of(seal.page()),
                    Optional.of(seal.imprint().box())));
        }
        Optional<org.yinjian.core.reading.Box> cell =
                form.values().opinionCells().stream().findFirst();
        return List.of(writer.at(form.document(), Optional.of(form.page()), cell));
    }

    private static String sentence(SealDefect defect) {
        return switch (defect) {
            case NO_SEAL -> "报名表上没有公章，请在单位意见栏盖上申报人单位的公章后重新提交。";
            case NAME_MISMATCH -> "公章的名称与报名表填写的单位不一致，请盖上该单位的公章后重新提交。";
            case SPECIAL_PURPOSE_SEAL -> "盖的是专用章，请改盖单位的公章后重新提交。";
            case OTHER_DEPARTMENT -> "公章属于同一单位的另一部门，请人工核对。";
            case OUTSIDE_OPINION_CELL -> "公章没有盖在单位意见栏内，请人工核对。";
            case GREY_COPY -> "公章没有颜色，可能是黑白复印件，请人工核对。";
            case OTHER_COLOUR -> "公章不是红色，请人工核对。";
            case INCOMPLETE -> "公章不完整，请人工核对。";
            case PASTED_IMAGE -> "公章是贴在电子文档上的图片，不是盖的印，请人工核对。";
            case ILLEGIBLE -> "公章的文字认不清，请人工核对。";
        };
    }
}
