package org.yinjian.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A SAM template: parameters with their defaults, conditions, globals and resources. */
public final class Template {
    private final Map<String, Object> root;
    private final Map<String, Resource> resources = new LinkedHashMap<>();

    private Template(Map<String, Object> root) {
        this.root = root;
        Trees.map(root.get("Resources")).forEach((id, body) -> {
            Map<String, Object> attributes = Trees.map(body);
            resources.put(
                    id,
                    new Resource(
                            id,
                            String.valueOf(attributes.get("Type")),
                            Trees.map(attributes.get("Properties")),
                            attributes));
        });
    }

    /** @param yaml the text of a template */
    public static Template parse(String yaml) {
        return new Template(Trees.map(CloudFormationYaml.parse(yaml)));
    }

    public Map<String, Resource> resources() {
        return Map.copyOf(resources);
    }

    /** The resources of a type, in the order of the template. */
    public List<Resource> of(String type) {
        return resources.values().stream()
                .filter(resource -> resource.type().equals(type))
                .toList();
    }

    /** The parameters' defaults, by name. */
    public Map<String, String> defaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        Trees.map(root.get("Parameters")).forEach((name, body) -> defaults.put(name, Trees.text(body, "Default")));
        return defaults;
    }

    public Map<String, Object> conditions() {
        return Trees.map(root.get("Conditions"));
    }

    /** A function's property over the one that all functions have, merged as SAM does: maps key by key, all the way down. */
    public Map<String, Object> functionProperty(Resource function, String name) {
        Map<String, Object> globals = Trees.map(Trees.map(root.get("Globals")).get("Function"));
        return Trees.merged(Trees.map(globals.get(name)), function.map(name));
    }

    /** A function's property that is a plain value, or the one that all functions have; empty text when neither has. */
    public String functionText(Resource function, String name) {
        String own = Trees.text(function.properties(), name);
        return own.isEmpty() ? Trees.text(root, "Globals", "Function", name) : own;
    }
}
