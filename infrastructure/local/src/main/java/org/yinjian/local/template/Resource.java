package org.yinjian.local.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One resource of the template.
 *
 * @param id its logical id
 * @param properties as written, with the intrinsic functions as maps
 */
public record Resource(String id, String type, Map<String, Object> properties, Map<String, Object> attributes) {
    public Optional<Object> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** A property that is a map; empty when it is absent. */
    public Map<String, Object> map(String name) {
        return Trees.map(properties.get(name));
    }

    /** A property that is a list; empty when it is absent. */
    public List<Object> list(String name) {
        return Trees.list(properties.get(name));
    }

    /** The condition that the resource depends on. */
    public Optional<String> condition() {
        return Optional.ofNullable(attributes.get("Condition")).map(Object::toString);
    }
}
