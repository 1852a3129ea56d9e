package org.yinjian.functions.office.review;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The fields of a form as a browser sends them ({@code application/x-www-form-urlencoded}); the last of a name counts. */
final class FormBody {
    private static final int LONGEST = 100_000;

    private final Map<String, String> fields = new HashMap<>();

    /** @throws IllegalArgumentException when the body is too long or no form */
    FormBody(String body) {
        if (body.length() > LONGEST) {
            throw new IllegalArgumentException("a form of more than " + LONGEST + " characters");
        }
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    /** Empty where the form has no such field. */
    String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
