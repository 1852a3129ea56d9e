package org.yinjian.adapters.campaign;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The values of a YAML file as JSON, without the places that they stand in. */
final class YamlValues {
    /** Aliases may repeat a value, but not for ever. */
    private static final int MAX_DEPTH = 12;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private YamlValues() {}

    /** The JSON of a node; what is nested too deep is refused. */
    static JsonNode json(Node node) {
        return json(node, 0);
    }

    private static JsonNode json(Node node, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("nested deeper than " + MAX_DEPTH + " levels");
        }
        return switch (node) {
            case MappingNode mapping -> {
                ObjectNode object = JSON.objectNode();
                mapping.getValue()
                        .forEach(tuple -> object.set(MarkedYaml.name(tuple), json(tuple.getValueNode(), depth + 1)));
                yield object;
            }
            case SequenceNode sequence -> {
                var array = JSON.arrayNode();
                sequence.getValue().forEach(item -> array.add(json(item, depth + 1)));
                yield array;
            }
            case ScalarNode scalar -> scalar(scalar);
            default -> JSON.nullNode();
        };
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getTag().equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        boolean number = scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT);
        return number ? number(text) : JSON.stringNode(text);
    }

    private static JsonNode number(String text) {
        try {
            return text.matches("-?\\d{1,9}")
                    ? JSON.numberNode(Integer.parseInt(text))
                    : JSON.numberNode(Double.parseDouble(text));
        } catch (NumberFormatException noNumber) {
            return JSON.stringNode(text);
        }
    }
}
