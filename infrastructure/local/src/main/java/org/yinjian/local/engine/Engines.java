package org.yinjian.local.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** What all engines agree on. */
public final class Engines {
    public static final String REGION = "ap-southeast-1";
    public static final String ACCOUNT = "000000000000";
    /** Signs nothing but requests to this machine. */
    public static final String KEY = "local";

    public static final String SECRET = "local-secret";

    private Engines() {}

    /** A port that nobody listens on at this moment. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("this machine has no free port", e);
        }
    }
}
