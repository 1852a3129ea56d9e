package org.yinjian.adapters.json;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yinjian.core.dossier.Arrival;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the notices that S3 sends to a queue about objects that were made. */
public final class ObjectNotices {
    private final JsonMapper mapper = new JsonMapper();

    /**
     * The arrivals that a message tells of; none for {@code s3:TestEvent}, which S3 sends when a notification is set.
     *
     * @throws IllegalArgumentException when it is no such message
     */
    public List<Arrival> parse(String message) {
        JsonNode root = tree(message);
        if (root.path("Event").asString("").equals("s3:TestEvent")) {
            return List.of();
        }
        if (!root.path("Records").isArray()) {
            throw new IllegalArgumentException("not an S3 notification: it has no Records");
        }
        List<Arrival> arrivals = new ArrayList<>();
        for (JsonNode record : root.path("Records")) {
            if (record.path("eventName").asString("").startsWith("ObjectCreated:")) {
                arrivals.add(arrival(record));
            }
        }
        return arrivals;
    }

    private JsonNode tree(String message) {
        try {
            return mapper.readTree(message);
        } catch (tools.jackson.core.JacksonException e) {
            throw new IllegalArgumentException("not an S3 notification: not JSON", e);
        }
    }

    private static Arrival arrival(JsonNode record) {
        JsonNode object = record.path("s3").path("object");
        return new Arrival(
                // S3 encodes keys as HTML forms do: a blank is a plus.
                URLDecoder.decode(object.path("key").asString(""), StandardCharsets.UTF_8),
                object.path("eTag").asString(""),
                object.path("sequencer").asString(""),
                object.path("size").asLong(0),
                Instant.parse(record.path("eventTime").asString("")));
    }
}
