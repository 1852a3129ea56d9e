package org.yinjian.functions.office.deadletter;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.yinjian.core.event.Batch;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.SqsMessages;
import org.yinjian.functions.office.Wiring;

/** Makes what was given up visible. */
public final class DeadLetterHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
    private final DeadLetters letters;
    private final Batch batch;

    public DeadLetterHandler() {
        this(Wiring.production());
    }

    public DeadLetterHandler(Collaborators with) {
        this.letters = new DeadLetters(with);
        this.batch = new Batch("dead-letter", with.events());
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return SqsMessages.failed(batch.failures(SqsMessages.of(event), letters::take));
    }
}
