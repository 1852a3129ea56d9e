package org.yinjian.core.review;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.FindingCode;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.decision.Act;
import org.yinjian.core.decision.Decision;
import org.yinjian.core.decision.ReviewState;
import org.yinjian.core.decision.Reviewed;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.Manifest;

/**
 * The letters that a unit is owed as its dossier stands: a receipt for what came; the notice of what must be corrected,
 * by machine as far as the campaign allows, else after a person's yes; a reminder of it; and what a person decided. Asked
 * again it names the same letters by the same purposes, so each is sent once.
 */
public final class Owed {
    private final Campaign campaign;

    public Owed(Campaign campaign) {
        this.campaign = campaign;
    }

    /**
     * A letter to be sent once.
     *
     * @param purpose names it; the same letter bears the same name
     * @param first set when only the first letter of this name is to go out: while a unit is still uploading, one receipt
     *     is enough
     */
    public record Owing(String purpose, Optional<String> first, Letter letter) {
        private static final String RECEIPT = "receipt#";

        public boolean isReceipt() {
            return purpose.startsWith(RECEIPT);
        }

        /** The receipt of one mail, which has one of its own; as it is for an upload. */
        public Owing to(Contact mail) {
            String dossier = purpose.split("#", 3)[1];
            return mail.messageId()
                    .map(id -> new Owing(RECEIPT + dossier + "#" + id, Optional.empty(), letter))
                    .orElse(this);
        }
    }

    /**
     * What is owed at a moment.
     *
     * @param reviewed the dossier as judged; empty while it was not
     * @param toldSince when the record was made that a reminder would repeat
     */
    public List<Owing> at(Instant now, Manifest manifest, Optional<Reviewed> reviewed, Instant toldSince) {
        return at(now, manifest, reviewed, false, toldSince);
    }

    /**
     * The same.
     *
     * @param judged whether the record is known to be of this state of the dossier, though it names fewer documents
     */
    public List<Owing> at(
            Instant now, Manifest manifest, Optional<Reviewed> reviewed, boolean judged, Instant toldSince) {
        List<Owing> owed = new ArrayList<>();
        ContentHash held = Reviewed.documents(manifest.documents());
        Optional<Reviewed> current = reviewed.filter(
                dossier -> judged || Reviewed.documents(dossier.machine()).equals(held));
        owed.add(receipt(now, manifest, current, held));
        reviewed.flatMap(dossier -> decided(now, manifest, dossier)).ifPresent(owed::add);
        current.filter(dossier -> manifest.whole()).ifPresent(dossier -> {
            notice(now, manifest, dossier, held).ifPresent(owed::add);
            reminder(now, manifest, dossier, held, toldSince).ifPresent(owed::add);
        });
        return owed;
    }

    /** Whether the notice about a dossier waits for a person's yes. */
    public boolean waitsForAPerson(Reviewed dossier) {
        return dossier.state() == ReviewState.OPEN && CorrectionNotice.asks(dossier.record()) && !byMachine(dossier);
    }

    /** Whether anything in a record is for a person to decide; a file that does not open is asked for by machine. */
    static boolean doubt(Assessment record) {
        return record.findings().stream()
                .anyMatch(finding ->
                        finding.severity() == Severity.REVIEW && finding.code() != FindingCode.UNREADABLE_FILE);
    }

    private Owing receipt(Instant now, Manifest manifest, Optional<Reviewed> current, ContentHash held) {
        Instant received = manifest.receivedAt().orElse(now);
        Receipt receipt = new Receipt(campaign);
        Letter letter = current.map(dossier ->
                        receipt.of(manifest.key().dossier(), dossier.machine().documents(), received))
                .orElseGet(() -> receipt.unread(manifest.key().dossier(), manifest.documents(), received));
        Optional<String> first = manifest.whole() ? Optional.empty() : Optional.of("first-receipt#" + manifest.key());
        return new Owing("receipt#" + manifest.key() + "#" + held.hex(), first, letter);
    }

    private Optional<Owing> decided(Instant now, Manifest manifest, Reviewed dossier) {
        DecisionLetter letters = new DecisionLetter(campaign);
        return dossier.last().flatMap(last -> {
            String state = manifest.key() + "#" + last.at();
            return switch (last.act()) {
                case Act.Accept ignored ->
                    Optional.of(owing("accepted#" + state, letters.accepted(dossier.record(), now)));
                case Act.Refuse refuse ->
                    Optional.of(owing("refused#" + state, letters.refused(dossier.record(), now, refuse.reason())));
                default -> Optional.empty();
            };
        });
    }

    private Optional<Owing> notice(Instant now, Manifest manifest, Reviewed dossier, ContentHash held) {
        if (!told(dossier)) {
            return Optional.empty();
        }
        String note = note(dossier);
        Letter letter = new CorrectionNotice(campaign).asked(dossier.record(), now, note);
        String purpose = "notice#" + manifest.key() + "#" + held.hex() + "#" + said(dossier.record(), note);
        return Optional.of(owing(purpose, letter));
    }

    /** On the campaign's days before the deadline, to those that were told on an earlier day. */
    private Optional<Owing> reminder(
            Instant now, Manifest manifest, Reviewed dossier, ContentHash held, Instant toldSince) {
        int days = (int) campaign.schedule().daysLeft(now);
        Instant told = dossier.last().map(Decision::at).orElse(toldSince);
        boolean due = campaign.office().correspondence().remindDaysBefore().contains(days)
                && day(told).isBefore(day(now));
        if (!due || !told(dossier)) {
            return Optional.empty();
        }
        Letter letter = new CorrectionNotice(campaign).reminder(dossier.record(), now, note(dossier));
        return Optional.of(owing("reminder#" + manifest.key() + "#" + held.hex() + "#" + days, letter));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, campaign.schedule().zone());
    }

    /** Whether the unit is told of what it must correct. */
    private boolean told(Reviewed dossier) {
        return switch (dossier.state()) {
            case CORRECTION_ASKED -> true;
            case OPEN -> CorrectionNotice.asks(dossier.record()) && byMachine(dossier);
            case ACCEPTED, REFUSED -> false;
        };
    }

    private boolean byMachine(Reviewed dossier) {
        boolean toCorrect = dossier.record().outcome() == Outcome.NEEDS_CORRECTION;
        return switch (campaign.office().correspondence().corrections()) {
            case MACHINE -> toCorrect;
            case CERTAIN -> toCorrect && !doubt(dossier.record());
            case PERSON -> false;
        };
    }

    private static String note(Reviewed dossier) {
        return dossier.last()
                .map(Decision::act)
                .filter(Act.AskForCorrection.class::isInstance)
                .map(Act.AskForCorrection.class::cast)
                .map(Act.AskForCorrection::note)
                .orElse("");
    }

    /** What a notice says but for the day on which it says it: judged again to the same end, nothing new is sent. */
    private static String said(Assessment record, String note) {
        String said = record.findings().stream()
                .filter(finding -> finding.severity() == Severity.CORRECT)
                .map(finding -> finding.code() + " " + finding.subject() + " " + finding.message())
                .sorted()
                .collect(Collectors.joining("\n", "", "\n" + note));
        return ContentHash.of(said.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private static Owing owing(String purpose, Letter letter) {
        return new Owing(purpose, Optional.empty(), letter);
    }
}
