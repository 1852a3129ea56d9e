package org.yinjian.local.engine;

import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** DynamoDB Local, in memory. Its licence is AWS's own: it serves tests and the demo, and is never shipped. */
public final class TableEngine implements AutoCloseable {
    private final DynamoDBProxyServer server;

    public TableEngine(int port) throws Exception {
        this.server = ServerRunner.createServerFromCommandLineArgs(
                new String[] {"-inMemory", "-sharedDb", "-disableTelemetry", "-port", Integer.toString(port)});
        server.start();
    }

    @Override
    @SuppressWarnings("IllegalCatch")
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the engine does not stop", e);
        }
    }
}
