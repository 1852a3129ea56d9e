package org.yinjian.core.decision;

import java.util.Optional;
import org.yinjian.core.dossier.ContentHash;

/** What a reviewer can do with a dossier. Texts are one line, without control characters, of limited length. */
public sealed interface Act {
    /**
     * Says what a field holds, whether that is what the machine read or not.
     *
     * @param value empty where the form says nothing
     * @param document the form that it was read from: of another form it says nothing
     */
    record StateField(String key, String value, Optional<ContentHash> document) implements Act {
        public StateField {
            value = Words.clean(value, Words.LONGEST_VALUE);
        }
    }

    /** Rules on one finding. */
    record RuleOn(FindingRef finding, Ruling ruling, String reason) implements Act {
        public RuleOn {
            reason = Words.clean(reason, Words.LONGEST_REASON);
        }
    }

    /** Has the unit asked for what must be corrected; the note goes into the letter. */
    record AskForCorrection(String note) implements Act {
        public AskForCorrection {
            note = Words.clean(note, Words.LONGEST_REASON);
        }
    }

    /** Accepts the dossier; the reason says why although something was open. */
    record Accept(String reason) implements Act {
        public Accept {
            reason = Words.clean(reason, Words.LONGEST_REASON);
        }
    }

    /** Refuses the dossier; the reason goes into the letter. */
    record Refuse(String reason) implements Act {
        public Refuse {
            reason = Words.clean(reason, Words.LONGEST_REASON);
        }
    }

    /** Takes an acceptance or a refusal back. */
    record Reopen(String reason) implements Act {
        public Reopen {
            reason = Words.clean(reason, Words.LONGEST_REASON);
        }
    }
}
