package org.yinjian.functions.office;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import org.yinjian.core.event.Batch;

/** Translates a delivery of SQS for {@link Batch}, and its failures back. */
public final class SqsMessages {
    private SqsMessages() {}

    public static List<Batch.Message> of(SQSEvent event) {
        return event.getRecords().stream()
                .map(message -> new Batch.Message(
                        message.getMessageId(), message.getBody(), queue(message.getEventSourceArn())))
                .toList();
    }

    public static SQSBatchResponse failed(List<String> ids) {
        return new SQSBatchResponse(ids.stream().map(BatchItemFailure::new).toList());
    }

    private static String queue(String arn) {
        return arn.substring(arn.lastIndexOf(':') + 1);
    }
}
