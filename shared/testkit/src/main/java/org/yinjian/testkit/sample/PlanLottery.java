package org.yinjian.testkit.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yinjian.testkit.draw.Dice;

/** Draws plans as a campaign might receive them: about a third are complete, every case of the contract turns up. */
final class PlanLottery {
    private static final List<SealCase> STAMPED = List.of(
            SealCase.EXACT,
            SealCase.EXACT,
            SealCase.EXACT,
            SealCase.PARENT,
            SealCase.PARENT,
            SealCase.OWN_DEPARTMENT,
            SealCase.TWO_SEALS,
            SealCase.FAINT,
            SealCase.NEAR_MISS,
            SealCase.NEAR_MISS,
            SealCase.OTHER_UNIT,
            SealCase.SPECIAL_PURPOSE,
            SealCase.MISSING,
            SealCase.SISTER_DEPARTMENT,
            SealCase.OUTSIDE_CELL,
            SealCase.INCOMPLETE);
    private static final List<Condition> PAPER = List.of(
            Condition.SCAN_JPG_200,
            Condition.SCAN_PDF_300,
            Condition.SCAN_PDF_MULTI,
            Condition.SKEW_SCAN,
            Condition.NOISY_SCAN,
            Condition.FOLD,
            Condition.PHOTO_GOOD,
            Condition.PHOTO_SHADOW,
            Condition.WECHAT,
            Condition.WECHAT,
            Condition.ROTATED);

    private PlanLottery() {}

    static DossierPlan draw(SampleForm form, Dice dice) {
        Condition condition = condition(dice);
        boolean team = dice.chance(0.1);
        return new DossierPlan(
                dice.chance(0.5),
                !condition.bornDigital() && dice.chance(0.3),
                team,
                condition,
                seal(condition, dice),
                certificates(condition, dice),
                faults(form, team, dice),
                submission(dice));
    }

    private static Condition condition(Dice dice) {
        return switch (dice.below(16)) {
            case 0 -> Condition.PDF_BORN;
            case 1 -> Condition.BW_COPY;
            case 2 -> dice.chance(0.5) ? Condition.DOCX_BORN : Condition.SCAN_JPG_200;
            default -> dice.of(PAPER);
        };
    }

    private static SealCase seal(Condition condition, Dice dice) {
        return switch (condition) {
            case PDF_BORN -> dice.chance(0.7) ? SealCase.PASTED : SealCase.MISSING;
            case BW_COPY -> dice.chance(0.8) ? SealCase.GREY_COPY : SealCase.MISSING;
            case DOCX_BORN -> SealCase.MISSING;
            default -> dice.of(STAMPED);
        };
    }

    private static CertificateCase certificates(Condition condition, Dice dice) {
        if (dice.chance(0.6)) {
            return CertificateCase.OK;
        }
        CertificateCase drawn = dice.of(Arrays.asList(CertificateCase.values()));
        boolean single = drawn == CertificateCase.LOCKED || drawn == CertificateCase.TRUNCATED;
        return single && condition == Condition.SCAN_PDF_MULTI ? CertificateCase.ONE_ONLY : drawn;
    }

    private static List<FieldFault> faults(SampleForm form, boolean team, Dice dice) {
        List<FieldFault> faults = new ArrayList<>();
        while (faults.size() < 2 && dice.chance(0.22)) {
            FieldFault drawn = dice.of(Arrays.asList(FieldFault.values()));
            boolean taken = faults.stream().anyMatch(fault -> fault.field().equals(drawn.field()));
            if (!taken && form.knows(drawn) && (!team || drawn.touchesTeams())) {
                faults.add(drawn);
            }
        }
        return faults;
    }

    private static Submission submission(Dice dice) {
        return dice.chance(0.6)
                ? dice.of(List.of(Submission.PLAIN, Submission.CHINESE))
                : dice.of(Arrays.asList(Submission.values()));
    }
}
