package org.yinjian.functions.reading;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import org.yinjian.adapters.json.WireJson;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.Batch;

/** Reads the documents that it is told of. */
public final class ReadHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
    private final WireJson json = new WireJson();
    private final DocumentReading reading;
    private final Batch batch;

    public ReadHandler() {
        this(Wiring.production());
    }

    public ReadHandler(Collaborators with) {
        this.reading = new DocumentReading(with);
        this.batch = new Batch("read", with.events());
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<Batch.Message> messages = event.getRecords().stream()
                .map(message -> new Batch.Message(message.getMessageId(), message.getBody(), "to-read"))
                .toList();
        List<String> failed =
                batch.failures(messages, message -> reading.read(json.read(message.body(), Work.Read.class)));
        return new SQSBatchResponse(failed.stream().map(BatchItemFailure::new).toList());
    }
}
