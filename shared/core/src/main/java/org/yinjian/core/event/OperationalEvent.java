package org.yinjian.core.event;

/** A fact about the running system. None bears document text, names, phones or addresses. */
public sealed interface OperationalEvent {
    /** An object of the inbox was taken in; {@code documents} is how many files were in it. */
    record Received(String dossier, int documents, long bytes) implements OperationalEvent {}

    /** An object of the inbox was left alone. */
    record Ignored(String reason) implements OperationalEvent {}

    /** A mail was copied from a mailbox into the inbox, or known to be there; {@code place} is its folder and number. */
    record MailTaken(String place, String object, long bytes, boolean known) implements OperationalEvent {}

    /** A mailbox was visited; {@code left} is how many mails wait for the next visit. */
    record MailboxVisited(String mailbox, int taken, int known, int left) implements OperationalEvent {}

    /** A mail was not sent because its address had enough of them for the day, or was refused; a person was told. */
    record Withheld(String dossier, String message, String reason) implements OperationalEvent {}

    record DocumentRead(String document, int pages, long milliseconds, String problem) implements OperationalEvent {}

    record Assessed(String dossier, String order, String outcome, boolean written) implements OperationalEvent {}

    record Replied(String dossier, String message, boolean sent) implements OperationalEvent {}

    /** A reviewer did something with a dossier. */
    record Decided(String dossier, String act) implements OperationalEvent {}

    /** All dossiers of a campaign are to be judged again. */
    record Rejudged(String campaign, int dossiers) implements OperationalEvent {}

    /** An export of a campaign's page was imported; {@code rows} is how many entries it has. */
    record OnlineImported(String campaign, int rows, boolean latest) implements OperationalEvent {}

    record Reported(String campaign, int dossiers) implements OperationalEvent {}

    /** The mails of a correspondent were sorted, and this dossier changed; {@code doubts} is how many questions a person has. */
    record Arranged(String dossier, int documents, int doubts) implements OperationalEvent {}

    /** A person moved a document. */
    record DocumentMoved(String document, String way) implements OperationalEvent {}

    record Closed(String dossier) implements OperationalEvent {}

    /** A message was not done and will come again. */
    record StepFailed(String step, String message, String error) implements OperationalEvent {}

    /** A message was given up, and a person was told. */
    record GivenUp(String step, String message) implements OperationalEvent {}
}
