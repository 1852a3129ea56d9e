package org.yinjian.adapters.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yinjian.core.decision.Act;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Core's records as JSON, for messages and for items of a table; identifiers are plain text, instants ISO 8601. */
public final class WireJson {
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(DossierId.class, text(DossierId::value))
                    .addDeserializer(DossierId.class, parsed(DossierId::new))
                    .addSerializer(ContentHash.class, text(ContentHash::value))
                    .addDeserializer(ContentHash.class, parsed(ContentHash::new)))
            .addMixIn(Act.class, NamedByType.class)
            .registerSubtypes(Act.class.getPermittedSubclasses())
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** Of a sealed type: which of its records it is stands beside what is in it. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "act")
    private interface NamedByType {}

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /** @throws IllegalArgumentException when the text is not what {@link #write} makes of the type */
    public <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (tools.jackson.core.JacksonException e) {
            throw new IllegalArgumentException("not a " + type.getSimpleName() + " as JSON", e);
        }
    }

    /** The names of a JSON object's members; none for anything else. */
    public Set<String> names(String json) {
        try {
            return mapper.readTree(json).propertyNames().stream().collect(Collectors.toUnmodifiableSet());
        } catch (tools.jackson.core.JacksonException e) {
            return Set.of();
        }
    }

    private static <T> ValueSerializer<T> text(Function<T, String> text) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeString(text.apply(value));
            }
        };
    }

    private static <T> ValueDeserializer<T> parsed(Function<String, T> parse) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                return parse.apply(parser.getString());
            }
        };
    }
}
