package org.yinjian.local;

import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes events with the serializer of AWS's own runtime. */
final class EventJson {
    private EventJson() {}

    @SuppressWarnings("unchecked")
    static String write(Map<String, Object> event) {
        PojoSerializer<Map<String, Object>> serializer = (PojoSerializer<Map<String, Object>>)
                (PojoSerializer<?>) JacksonFactory.getInstance().getSerializer(Map.class);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        serializer.toJson(event, json);
        return json.toString(StandardCharsets.UTF_8);
    }
}
