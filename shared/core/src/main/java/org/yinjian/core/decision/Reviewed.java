package org.yinjian.core.decision;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yinjian.core.assessment.AmendedRecord;
import org.yinjian.core.assessment.AssessedDocument;
import org.yinjian.core.assessment.AssessedField;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Finding;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.HeldDocument;

/**
 * A dossier as the machine's record and the people's decisions together make it; the record itself stays as it is.
 *
 * @param machine the record as judged by the machine
 * @param record the same with the values that people stated and the findings as they ruled on them
 * @param state what follows from the last decision that was made on these documents
 * @param last that decision; empty while there is none
 * @param overtaken whether the documents changed since a person last asked, accepted or refused
 */
public record Reviewed(
        Assessment machine, Assessment record, ReviewState state, Optional<Decision> last, boolean overtaken) {

    /** A record on which nobody decided anything. */
    public static Reviewed undecided(Assessment record) {
        return new Reviewed(record, record, ReviewState.OPEN, Optional.empty(), false);
    }

    public static Reviewed of(Assessment record, List<Decision> log, Campaign campaign) {
        Assessment stated = new AmendedRecord(campaign).with(record, stated(record, log));
        Assessment ruled = stated.withFindings(ruled(stated.findings(), log));
        Optional<Decision> last =
                log.stream().filter(decision -> moves(decision.act())).reduce((before, after) -> after);
        ContentHash seen = documents(record);
        Optional<Decision> valid = last.filter(decision -> decision.documents().equals(seen));
        ReviewState state = valid.map(decision -> state(decision.act())).orElse(ReviewState.OPEN);
        boolean overtaken = last.isPresent() && valid.isEmpty() && !(last.get().act() instanceof Act.Reopen);
        return new Reviewed(record, ruled, state, valid, overtaken);
    }

    /** What becomes of it: a person's word, else what the findings ask for. */
    public Outcome outcome() {
        return switch (state) {
            case ACCEPTED -> Outcome.COMPLETE;
            case REFUSED -> Outcome.EXCLUDED;
            case CORRECTION_ASKED -> Outcome.NEEDS_CORRECTION;
            case OPEN -> record.outcome();
        };
    }

    /** Names the documents of a dossier, whatever their order: a decision holds for these and no others. */
    public static ContentHash documents(Assessment record) {
        return named(record.documents().stream().map(AssessedDocument::id));
    }

    /** The same of what a manifest holds. */
    public static ContentHash documents(List<HeldDocument> held) {
        return named(held.stream().map(HeldDocument::hash));
    }

    private static ContentHash named(Stream<ContentHash> documents) {
        String all = documents.map(ContentHash::value).sorted().collect(Collectors.joining("\n"));
        return ContentHash.of(all.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean moves(Act act) {
        return switch (act) {
            case Act.AskForCorrection ignored -> true;
            case Act.Accept ignored -> true;
            case Act.Refuse ignored -> true;
            case Act.Reopen ignored -> true;
            case Act.StateField ignored -> false;
            case Act.RuleOn ignored -> false;
        };
    }

    private static ReviewState state(Act act) {
        return switch (act) {
            case Act.AskForCorrection ignored -> ReviewState.CORRECTION_ASKED;
            case Act.Accept ignored -> ReviewState.ACCEPTED;
            case Act.Refuse ignored -> ReviewState.REFUSED;
            case Act.Reopen ignored -> ReviewState.OPEN;
            case Act.StateField ignored -> ReviewState.OPEN;
            case Act.RuleOn ignored -> ReviewState.OPEN;
        };
    }

    /** The last word on each field, of those said about the form that the record was read from. */
    private static Map<String, String> stated(Assessment record, List<Decision> log) {
        Map<String, String> stated = new LinkedHashMap<>();
        for (Decision decision : log) {
            if (decision.act() instanceof Act.StateField field && sameForm(record, field)) {
                stated.put(field.key(), field.value());
            }
        }
        return stated;
    }

    private static boolean sameForm(Assessment record, Act.StateField stated) {
        return Optional.ofNullable(record.fields().get(stated.key()))
                .map(AssessedField::read)
                .filter(read -> read.document().equals(stated.document()))
                .isPresent();
    }

    private static List<Finding> ruled(List<Finding> findings, List<Decision> log) {
        List<Finding> ruled = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Ruling> ruling = log.stream()
                    .map(Decision::act)
                    .filter(Act.RuleOn.class::isInstance)
                    .map(Act.RuleOn.class::cast)
                    .filter(act -> act.finding().names(finding))
                    .map(Act.RuleOn::ruling)
                    .reduce((before, after) -> after);
            ruling.map(word -> word == Ruling.UPHELD ? upheld(finding) : dismissed(finding))
                    .or(() -> Optional.of(finding))
                    .ifPresent(ruled::add);
        }
        return ruled;
    }

    /** A doubt that a person shares becomes something to correct; what excludes or must be corrected stays so. */
    private static Finding upheld(Finding finding) {
        return finding.severity() == Severity.REVIEW ? finding.as(Severity.CORRECT) : finding;
    }

    /** It stays to be seen, and asks for nothing. */
    private static Finding dismissed(Finding finding) {
        return finding.as(Severity.NOTE);
    }
}
