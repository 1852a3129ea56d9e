package org.yinjian.adapters.aws;

import java.time.Duration;
import org.yinjian.adapters.json.WireJson;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.dossier.WorkQueue;
import software.amazon.awssdk.services.sqs.SqsClient;

/** One queue for each kind of work. */
public final class SqsWorkQueue implements WorkQueue {
    private final SqsClient sqs;
    private final Queues queues;
    private final WireJson json = new WireJson();

    public SqsWorkQueue(SqsClient sqs, Queues queues) {
        this.sqs = sqs;
        this.queues = queues;
    }

    @Override
    public void send(Work work) {
        sendLater(work, Duration.ZERO);
    }

    @Override
    public void sendLater(Work work, Duration delay) {
        String queue =
                switch (work) {
                    case Work.Read ignored -> queues.toRead();
                    case Work.Assess ignored -> queues.toAssess();
                    case Work.Reply ignored -> queues.reply();
                };
        sqs.sendMessage(
                request -> request.queueUrl(queue).messageBody(json.write(work)).delaySeconds((int) delay.toSeconds()));
    }

    /** The queues' URLs. */
    public record Queues(String toRead, String toAssess, String reply) {}
}
