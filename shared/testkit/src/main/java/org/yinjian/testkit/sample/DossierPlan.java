package org.yinjian.testkit.sample;

import java.util.List;

/**
 * What kind of dossier to make; names, dates and every pixel follow from the seed.
 *
 * @param hand whether a pen filled in the form
 * @param faults each field at most once
 */
public record DossierPlan(
        boolean regrouped,
        boolean hand,
        boolean team,
        Condition condition,
        SealCase seal,
        CertificateCase certificates,
        List<FieldFault> faults,
        Submission submission) {
    public DossierPlan {
        faults = List.copyOf(faults);
        if (condition.bornDigital() && hand) {
            throw new IllegalArgumentException("a pen does not fill in a " + condition);
        }
        if ((seal == SealCase.PASTED) != (condition == Condition.PDF_BORN) && seal != SealCase.MISSING) {
            throw new IllegalArgumentException("a seal is pasted on a born-digital PDF and nowhere else: " + seal);
        }
        if (condition == Condition.DOCX_BORN && seal != SealCase.MISSING) {
            throw new IllegalArgumentException("a word processor's file bears no seal: " + seal);
        }
        if ((seal == SealCase.GREY_COPY) != (condition == Condition.BW_COPY) && seal != SealCase.MISSING) {
            throw new IllegalArgumentException("a seal is grey on a copy and nowhere else: " + seal);
        }
        if (condition == Condition.SCAN_PDF_MULTI
                && (certificates == CertificateCase.LOCKED || certificates == CertificateCase.TRUNCATED)) {
            throw new IllegalArgumentException("pages of one scan are not broken one by one");
        }
        if (team && faults.stream().anyMatch(fault -> !fault.touchesTeams())) {
            throw new IllegalArgumentException("a team leaves those fields empty: " + faults);
        }
    }

    /** A printed form, scanned, rightly sealed, with two certificates and nothing amiss. */
    public static DossierPlan complete() {
        return new DossierPlan(
                false,
                false,
                false,
                Condition.SCAN_JPG_200,
                SealCase.EXACT,
                CertificateCase.OK,
                List.of(),
                Submission.PLAIN);
    }

    public DossierPlan regroupedForm() {
        return new DossierPlan(true, hand, team, condition, seal, certificates, faults, submission);
    }

    public DossierPlan filledInByHand() {
        return new DossierPlan(regrouped, true, team, condition, seal, certificates, faults, submission);
    }

    public DossierPlan ofTeam() {
        return new DossierPlan(regrouped, hand, true, condition, seal, certificates, faults, submission);
    }

    /** Sets how the form became a file and what is the matter with its seal, which depend on each other. */
    public DossierPlan with(Condition as, SealCase with) {
        return new DossierPlan(regrouped, hand, team, as, with, certificates, faults, submission);
    }

    public DossierPlan with(CertificateCase value) {
        return new DossierPlan(regrouped, hand, team, condition, seal, value, faults, submission);
    }

    public DossierPlan with(FieldFault... values) {
        return new DossierPlan(regrouped, hand, team, condition, seal, certificates, List.of(values), submission);
    }

    public DossierPlan with(Submission value) {
        return new DossierPlan(regrouped, hand, team, condition, seal, certificates, faults, value);
    }

    /** Whether any seal was meant to be on the form. */
    boolean bearsSeal() {
        return seal != SealCase.MISSING;
    }
}
