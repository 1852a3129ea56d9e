package org.yinjian.core.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.imprint.RegisterComparison;
import org.yinjian.core.imprint.RegisteredSeal;
import org.yinjian.core.imprint.SealRegister;
import org.yinjian.core.seal.JudgedImprint;
import org.yinjian.core.seal.SealOnPage;
import org.yinjian.core.seal.SealVerdict;

/**
 * Compares a form's deciding imprint with the seals that persons accepted for its owner. It adds findings and changes no
 * verdict: an agreement is a note, so it makes no dossier better; a certain difference is for a person.
 */
public final class RegisterCheck {
    static final String AGREES = "与已登记的“%s”印章一致（%s），登记件来自%s。";
    static final String SEEMS_OTHER = "与已登记的“%s”印章似有不同：%s；登记件来自%s。";
    static final String IS_OTHER = "与已登记的“%s”印章不是同一枚：%s；登记件来自%s，请人工核对。";

    /** The share of its doubt that a reading keeps when the register confirms it: as where a second reader does. */
    private static final double CONFIRMED = 0.3;

    private final Campaign campaign;
    private final SealRegister register;

    public RegisterCheck(Campaign campaign, SealRegister register) {
        this.campaign = campaign;
        this.register = register;
    }

    /** The record with what the register says; what it said before is dropped. */
    public Assessment check(Assessment record, List<KeptImprint> imprints) {
        Assessment alone = record.withFindings(record.findings().stream()
                .filter(finding -> finding.code() != FindingCode.SEAL_REGISTER)
                .toList());
        return imprints.stream()
                .findFirst()
                .flatMap(deciding -> RegisterComparison.best(deciding, registered(alone, deciding))
                        .filter(RegisterComparison::says)
                        .map(found -> told(alone, deciding, found)))
                .orElse(alone);
    }

    private Assessment told(Assessment record, KeptImprint deciding, RegisterComparison found) {
        Assessment told = record.with(List.of(finding(record, deciding, found)));
        return found.agrees() ? told.withSeal(surer(told.seal(), deciding)) : told;
    }

    /** The reading of an imprint that agrees with the register is surer; outcome, defects and text stay. */
    private static SealVerdict surer(SealVerdict verdict, KeptImprint deciding) {
        return verdict.withImprints(imprint -> isAt(imprint.seal(), deciding)
                ? new JudgedImprint(
                        imprint.seal(), imprint.text(), 1 - (1 - deciding.confidence()) * CONFIRMED, imprint.kind())
                : imprint);
    }

    private static boolean isAt(SealOnPage seal, KeptImprint kept) {
        return seal.document().equals(kept.document())
                && seal.page() == kept.page()
                && seal.imprint().box().equals(kept.box());
    }

    /** Of the seal's owner and of the form's unit; an imprint is not compared with itself. */
    private List<RegisteredSeal> registered(Assessment record, KeptImprint deciding) {
        Set<String> owners = new LinkedHashSet<>();
        owners.add(deciding.owner());
        record.value(FieldKeys.UNIT).ifPresent(owners::add);
        return owners.stream()
                .filter(owner -> !owner.isBlank())
                .flatMap(owner -> register.of(owner).stream())
                .filter(seal -> !seal.imprint().document().equals(deciding.document()))
                .distinct()
                .toList();
    }

    private Finding finding(Assessment record, KeptImprint deciding, RegisterComparison found) {
        boolean certain = !found.differences().isEmpty();
        String pattern = certain ? IS_OTHER : found.agrees() ? AGREES : SEEMS_OTHER;
        List<String> points = found.agrees()
                ? found.agreements()
                : Stream.concat(found.differences().stream(), found.doubts().stream())
                        .toList();
        KeptImprint known = found.seal().imprint();
        String message = pattern.formatted(
                found.seal().owner(), String.join(found.agrees() ? "、" : "，", points), known.dossier());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(at(deciding));
        return new FindingWriter(campaign, record.dossier())
                .about(
                        FindingCode.SEAL_REGISTER,
                        certain ? Severity.REVIEW : Severity.NOTE,
                        FindingWriter.SEAL,
                        message,
                        evidence);
    }

    private Evidence at(KeptImprint imprint) {
        return new FindingWriter(campaign, imprint.dossier())
                .at(imprint.document(), Optional.of(imprint.page()), Optional.of(imprint.box()));
    }
}
