package org.yinjian.local.engine;

import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local, in memory. Its licence is AWS's own: it serves tests and the demo, and is never shipped. It is put
 * together here, without its command line, so that it neither prints nor reports its use to anybody.
 */
public final class TableEngine implements AutoCloseable {
    private final DynamoDBProxyServer server;

    @SuppressWarnings("IllegalCatch")
    public TableEngine(int port) {
        try {
            boolean inMemory = true;
            boolean shared = true;
            boolean delayed = false;
            LocalDynamoDBRequestHandler handler = new LocalDynamoDBRequestHandler(0, inMemory, null, shared, delayed);
            this.server = new DynamoDBProxyServer(port, new LocalDynamoDBServerHandler(handler, null));
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not start", e);
        }
    }

    @Override
    @SuppressWarnings("IllegalCatch")
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not stop", e);
        }
    }
}
