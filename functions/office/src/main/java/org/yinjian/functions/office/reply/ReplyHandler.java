package org.yinjian.functions.office.reply;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.yinjian.adapters.json.WireJson;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.Batch;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.SqsMessages;
import org.yinjian.functions.office.Wiring;

/** Answers the units that it is told of. */
public final class ReplyHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
    private final WireJson json = new WireJson();
    private final Answer answer;
    private final Batch batch;

    public ReplyHandler() {
        this(Wiring.production());
    }

    public ReplyHandler(Collaborators with) {
        this.answer = new Answer(with);
        this.batch = new Batch("reply", with.events());
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return SqsMessages.failed(batch.failures(
                SqsMessages.of(event), message -> answer.send(json.read(message.body(), Work.Reply.class))));
    }
}
