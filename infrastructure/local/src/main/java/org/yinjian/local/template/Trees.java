package org.yinjian.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at parsed YAML as maps and lists. */
public final class Trees {
    private Trees() {}

    /** A map with text as keys; empty for anything else. */
    public static Map<String, Object> map(@Nullable Object tree) {
        Map<String, Object> result = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> result.put(String.valueOf(key), value));
        }
        return result;
    }

    /** The first map with what the second has put over it; where both have a map, these are merged. */
    static Map<String, Object> merged(Map<String, Object> under, Map<String, Object> over) {
        Map<String, Object> result = new LinkedHashMap<>(under);
        over.forEach((key, value) -> {
            boolean both = value instanceof Map<?, ?> && under.get(key) instanceof Map<?, ?>;
            result.put(key, both ? merged(map(under.get(key)), map(value)) : value);
        });
        return result;
    }

    /** A JSON object; JSON is YAML, so the template's parser reads it. */
    public static Map<String, Object> json(String text) {
        return map(CloudFormationYaml.parse(text));
    }

    /** Any JSON. */
    public static Object parse(String json) {
        return CloudFormationYaml.parse(json);
    }

    /** A list; empty for anything else. */
    public static List<Object> list(@Nullable Object tree) {
        return tree instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    /** What lies at the end of a path of keys, as text; empty when there is nothing. */
    public static String text(@Nullable Object tree, String... path) {
        @Nullable Object at = tree;
        for (String key : path) {
            at = map(at).get(key);
        }
        return at == null ? "" : at.toString();
    }
}
