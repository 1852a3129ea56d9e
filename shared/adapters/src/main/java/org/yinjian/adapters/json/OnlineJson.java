package org.yinjian.adapters.json;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.yinjian.core.online.OnlineEntry;
import org.yinjian.core.online.OnlineImport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An imported export of the portal as JSON, {@code yinjian/online/1}; what is written is read back equal. */
public final class OnlineJson {
    private static final String SCHEMA = "yinjian/online/1";

    private OnlineJson() {}

    public static String write(OnlineImport imported) {
        return Json.compact(Json.object()
                .put("schema", SCHEMA)
                .put("at", imported.at().toString())
                .set("entries", Json.array(imported.entries(), OnlineJson::entry)));
    }

    private static ObjectNode entry(OnlineEntry entry) {
        ObjectNode values = Json.object();
        new TreeMap<>(entry.values()).forEach(values::put);
        return Json.object().put("row", entry.row()).set("values", values);
    }

    /** @throws IllegalArgumentException when the text is none */
    public static OnlineImport read(String json) {
        return Json.parse(json, node -> {
            if (!Json.needText(node, "schema").equals(SCHEMA)) {
                throw new IllegalArgumentException("not " + SCHEMA);
            }
            return new OnlineImport(
                    Instant.parse(Json.needText(node, "at")), Json.list(node, "entries", OnlineJson::entry));
        });
    }

    private static OnlineEntry entry(JsonNode node) {
        Map<String, String> values = new LinkedHashMap<>();
        JsonNode stored = Json.need(node, "values");
        stored.propertyNames().forEach(key -> values.put(key, Json.needText(stored, key)));
        return new OnlineEntry(Json.need(node, "row").asInt(), values);
    }
}
