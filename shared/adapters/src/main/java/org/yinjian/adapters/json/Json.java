package org.yinjian.adapters.json;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.reading.Box;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values in and out of JSON trees; what is empty is {@code null} there, never an empty string. */
final class Json {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Records and readings are a dozen levels deep; what is deeper is none. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(64).build())
                    .build())
            .build();

    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static <T> ArrayNode array(Iterable<T> items, Function<T, ? extends JsonNode> one) {
        ArrayNode array = NODES.arrayNode();
        items.forEach(item -> array.add(one.apply(item)));
        return array;
    }

    static ArrayNode texts(Iterable<String> texts) {
        return array(texts, NODES::stringNode);
    }

    static JsonNode text(Optional<?> value) {
        return value.<JsonNode>map(present -> NODES.stringNode(present.toString()))
                .orElse(NODES.nullNode());
    }

    static JsonNode text(String value) {
        return NODES.stringNode(value);
    }

    static JsonNode number(Optional<Integer> value) {
        return value.<JsonNode>map(NODES::numberNode).orElse(NODES.nullNode());
    }

    static JsonNode decimal(Optional<Double> value) {
        return value.map(Json::decimal).orElse(NODES.nullNode());
    }

    /** Four decimals: more says nothing, and records stay comparable. */
    static JsonNode decimal(double value) {
        return NODES.numberNode(Math.round(value * 1e4) / 1e4);
    }

    static JsonNode instant(Optional<OffsetDateTime> value) {
        return text(value.map(Json::instant));
    }

    /** ISO 8601 with seconds and offset. */
    static String instant(OffsetDateTime value) {
        return java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
    }

    static JsonNode box(Optional<Box> box) {
        return box.<JsonNode>map(Json::box).orElse(NODES.nullNode());
    }

    static ArrayNode box(Box box) {
        return NODES.arrayNode().add(box.x()).add(box.y()).add(box.width()).add(box.height());
    }

    static Optional<String> text(JsonNode node, String key) {
        return present(node, key).map(JsonNode::asString);
    }

    static String needText(JsonNode node, String key) {
        return need(node, key).asString();
    }

    static Optional<Integer> number(JsonNode node, String key) {
        return present(node, key).map(JsonNode::asInt);
    }

    static Optional<Double> decimal(JsonNode node, String key) {
        return present(node, key).map(JsonNode::asDouble);
    }

    static Optional<OffsetDateTime> instant(JsonNode node, String key) {
        return text(node, key).map(OffsetDateTime::parse);
    }

    static Optional<Box> box(JsonNode node, String key) {
        return present(node, key)
                .map(box -> new Box(
                        box.path(0).asInt(),
                        box.path(1).asInt(),
                        box.path(2).asInt(),
                        box.path(3).asInt()));
    }

    static Optional<ContentHash> hash(JsonNode node, String key) {
        return text(node, key).map(ContentHash::new);
    }

    static <E extends Enum<E>> Optional<E> constant(JsonNode node, String key, Class<E> type) {
        return text(node, key).map(name -> Enum.valueOf(type, name));
    }

    static <E extends Enum<E>> E needConstant(JsonNode node, String key, Class<E> type) {
        return Enum.valueOf(type, needText(node, key));
    }

    static List<String> texts(JsonNode node, String key) {
        return list(node, key, JsonNode::asString);
    }

    static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> one) {
        JsonNode array = node.path(key);
        return IntStream.range(0, array.size()).mapToObj(array::get).map(one).toList();
    }

    static JsonNode need(JsonNode node, String key) {
        return present(node, key).orElseThrow(() -> new IllegalArgumentException("the JSON lacks " + key));
    }

    static Optional<JsonNode> present(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    /** Indented, for people; ends with a line feed. */
    static String pretty(JsonNode tree) {
        return MAPPER.writer().with(PRINTER).writeValueAsString(tree) + "\n";
    }

    static String compact(JsonNode tree) {
        return MAPPER.writeValueAsString(tree);
    }

    /** Parses a text and makes something of it; whatever is wrong with it is one kind of exception. */
    static <T> T parse(String json, Function<JsonNode, T> make) {
        try {
            return make.apply(MAPPER.readTree(json));
        } catch (JacksonException broken) {
            throw new IllegalArgumentException(
                    "not JSON of the expected shape: " + broken.getOriginalMessage(), broken);
        }
    }

    static Box needBox(JsonNode node, String key) {
        return box(node, key).orElseThrow(() -> new IllegalArgumentException("the JSON lacks " + key));
    }

    static int needInteger(JsonNode node, String key) {
        return need(node, key).asInt();
    }

    static double needDecimal(JsonNode node, String key) {
        return need(node, key).asDouble();
    }

    static boolean needTruth(JsonNode node, String key) {
        return need(node, key).asBoolean();
    }
}
