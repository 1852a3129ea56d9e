package org.yinjian.functions.office.receive;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.yinjian.adapters.json.ObjectNotices;
import org.yinjian.core.event.Batch;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.SqsMessages;
import org.yinjian.functions.office.Wiring;

/** Takes in what the inbox bucket tells of. */
public final class ReceiveHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
    private final ObjectNotices notices = new ObjectNotices();
    private final Reception reception;
    private final Batch batch;

    public ReceiveHandler() {
        this(Wiring.production());
    }

    public ReceiveHandler(Collaborators with) {
        this.reception = new Reception(with);
        this.batch = new Batch("receive", with.events());
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return SqsMessages.failed(batch.failures(
                SqsMessages.of(event), message -> notices.parse(message.body()).forEach(reception::receive)));
    }
}
