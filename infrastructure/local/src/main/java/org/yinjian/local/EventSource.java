package org.yinjian.local;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yinjian.core.event.EventLog;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.local.template.Trees;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/**
 * A queue that feeds a function: takes a batch, invokes, deletes what was done. What was not done comes again at once,
 * where SQS waits for the visibility timeout, and goes to the dead letters after as many tries.
 */
final class EventSource implements Runnable {
    private static final int POLL_SECONDS = 1;

    private final SqsClient sqs;
    private final String url;
    private final String arn;
    private final int batchSize;
    private final FunctionRuntime function;
    private final EventLog events;
    private volatile boolean stopping;

    EventSource(SqsClient sqs, String url, String arn, int batchSize, FunctionRuntime function, EventLog events) {
        this.sqs = sqs;
        this.url = url;
        this.arn = arn;
        this.batchSize = batchSize;
        this.function = function;
        this.events = events;
    }

    /** Takes no further batch. */
    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        while (!stopping) {
            try {
                List<Message> batch = sqs.receiveMessage(request -> request.queueUrl(url)
                                .maxNumberOfMessages(batchSize)
                                .waitTimeSeconds(POLL_SECONDS)
                                .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                        .messages();
                if (!batch.isEmpty()) {
                    deliver(batch);
                }
            } catch (SdkException e) {
                if (stopping || Thread.currentThread().isInterrupted()) {
                    return;
                }
                events.record(new OperationalEvent.StepFailed(
                        "poll", arn, e.getClass().getName()));
            }
        }
    }

    @SuppressWarnings("IllegalCatch")
    private void deliver(List<Message> batch) {
        Set<String> failed = new HashSet<>();
        try {
            Map<String, Object> answer = Trees.json(function.invoke(event(batch)));
            for (Object failure : Trees.list(answer.get("batchItemFailures"))) {
                failed.add(Trees.text(failure, "itemIdentifier"));
            }
        } catch (RuntimeException e) {
            events.record(new OperationalEvent.StepFailed("invoke", arn, e.toString()));
            // An invocation that throws fails its whole batch, as with Lambda.
            batch.forEach(message -> failed.add(message.messageId()));
        }
        for (Message message : batch) {
            if (failed.contains(message.messageId())) {
                sqs.changeMessageVisibility(request -> request.queueUrl(url)
                        .receiptHandle(message.receiptHandle())
                        .visibilityTimeout(0));
            } else {
                sqs.deleteMessage(request -> request.queueUrl(url).receiptHandle(message.receiptHandle()));
            }
        }
    }

    private String event(List<Message> batch) {
        List<Map<String, Object>> records = batch.stream().map(this::entry).toList();
        return EventJson.write(Map.of("Records", records));
    }

    private Map<String, Object> entry(Message message) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("messageId", message.messageId());
        entry.put("receiptHandle", message.receiptHandle());
        entry.put("body", message.body());
        entry.put("attributes", new TreeMap<>(message.attributesAsStrings()));
        entry.put("messageAttributes", Map.of());
        entry.put("eventSource", "aws:sqs");
        entry.put("eventSourceARN", arn);
        entry.put("awsRegion", org.yinjian.local.engine.Engines.REGION);
        return entry;
    }
}
