package org.yinjian.functions.office.review;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the desk answers. {@link #body()} is not copied; nobody writes to it. */
final class Answer {
    private final int status;
    private final String mediaType;
    private final byte[] body;

    private Answer(int status, String mediaType, byte[] body) {
        this.status = status;
        this.mediaType = mediaType;
        this.body = body;
    }

    static Answer json(int status, String json) {
        return new Answer(status, "application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
    }

    static Answer page(String html) {
        return new Answer(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    static Answer file(String mediaType, byte[] bytes) {
        return new Answer(200, mediaType, bytes);
    }

    static Answer notFound() {
        return json(404, "{\"error\":\"not found\"}");
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body;
    }

    /** Nothing from elsewhere, no scripts, no frames, nothing kept: the desk shows personal data. */
    Map<String, String> headers() {
        return Map.of(
                "Content-Type", mediaType,
                "Content-Security-Policy", "default-src 'self'; script-src 'none'; frame-ancestors 'none'",
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "no-referrer",
                "Cache-Control", "no-store");
    }
}
