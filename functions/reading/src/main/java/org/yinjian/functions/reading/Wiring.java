package org.yinjian.functions.reading;

import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import java.util.Map;
import org.yinjian.adapters.aws.AwsClients;
import org.yinjian.adapters.aws.DynamoReadingIndex;
import org.yinjian.adapters.aws.S3DocumentStore;
import org.yinjian.adapters.aws.SqsWorkQueue;
import org.yinjian.adapters.json.WireJson;
import org.yinjian.core.event.EventLog;
import org.yinjian.core.reading.DocumentReader;

/** Picks the implementations that reading works with; nobody else does. */
public final class Wiring {
    private Wiring() {}

    static Collaborators production() {
        WireJson json = new WireJson();
        EventLog events = event -> LambdaRuntime.getLogger()
                .log(json.write(Map.of("event", event.getClass().getSimpleName(), "of", event)) + "\n");
        return with(Settings.environment(), Engine.reader(), events);
    }

    /**
     * The same over another environment, such as the local cloud's.
     *
     * @param reader made once for all, because it holds the weights
     */
    public static Collaborators with(Map<String, String> environment, DocumentReader reader, EventLog events) {
        Settings settings = Settings.of(environment);
        AwsClients aws = new AwsClients(environment);
        return new Collaborators(
                new S3DocumentStore(aws.s3(), settings.archiveBucket()),
                new DynamoReadingIndex(aws.tables(), settings.documentsTable()),
                new SqsWorkQueue(
                        aws.sqs(), new SqsWorkQueue.Queues(settings.toReadQueue(), settings.toAssessQueue(), "")),
                reader,
                events);
    }
}
