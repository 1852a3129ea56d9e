package org.yinjian.local.engine;

import org.elasticmq.NodeAddress;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;

/** ElasticMQ: queues in memory, with redrive and visibility as in SQS. */
public final class QueueEngine implements AutoCloseable {
    private final SQSRestServer server;

    public QueueEngine(int port) {
        // Without the region, queues' ARNs name a region "elasticmq", and the redrive policies point nowhere.
        this.server = SQSRestServerBuilder.withPort(port)
                .withInterface("127.0.0.1")
                .withServerAddress(new NodeAddress("http", "127.0.0.1", port, ""))
                .withAWSRegion(Engines.REGION)
                .withAWSAccountId(Engines.ACCOUNT)
                .start();
        server.waitUntilStarted();
    }

    @Override
    public void close() {
        server.stopAndWait();
    }
}
