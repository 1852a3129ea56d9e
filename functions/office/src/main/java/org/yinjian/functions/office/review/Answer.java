package org.yinjian.functions.office.review;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What the desk answers. {@link #body()} is not copied; nobody writes to it. */
final class Answer {
    private final int status;
    private final String mediaType;
    private final byte[] body;
    private final Map<String, String> more;

    private Answer(int status, String mediaType, byte[] body, Map<String, String> more) {
        this.status = status;
        this.mediaType = mediaType;
        this.body = body;
        this.more = more;
    }

    private Answer(int status, String mediaType, byte[] body) {
        this(status, mediaType, body, Map.of());
    }

    static Answer json(int status, String json) {
        return new Answer(status, "application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
    }

    static Answer page(String html) {
        return page(200, html);
    }

    static Answer page(int status, String html) {
        return new Answer(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    /** A page that says why a request was refused. */
    static Answer refused(int status, String why) {
        return page(status, Html.page("未能处理").element("p", why).end());
    }

    /** Sends the browser to another page of the desk, so that going back or reloading sends nothing twice. */
    static Answer seeOther(String path) {
        return new Answer(303, "text/plain; charset=utf-8", new byte[0], Map.of("Location", path));
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

    /** Nothing from elsewhere, no scripts, no frames, forms to the desk only, nothing kept: it shows personal data. */
    Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>(more);
        headers.put("Content-Type", mediaType);
        headers.put(
                "Content-Security-Policy",
                "default-src 'self'; script-src 'none'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        // Without a referrer browsers would send no origin with a form, by which the desk knows its own pages.
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cache-Control", "no-store");
        return headers;
    }
}
