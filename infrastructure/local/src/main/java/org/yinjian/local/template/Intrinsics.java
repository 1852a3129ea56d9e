package org.yinjian.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Evaluates the intrinsic functions of a template. */
public final class Intrinsics {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^!}][^}]*)}");

    private final Template template;
    private final Physical physical;

    public Intrinsics(Template template, Physical physical) {
        this.template = template;
        this.physical = physical;
    }

    /** Says what stands for a resource or a parameter once it exists. */
    public interface Physical {
        String ref(String name);

        String attribute(String id, String attribute);
    }

    /** A tree without functions; what is {@code AWS::NoValue} is left out. */
    public Object resolve(Object tree) {
        if (tree instanceof List<?> list) {
            return list.stream()
                    .map(this::resolve)
                    .filter(value -> !isNoValue(value))
                    .toList();
        }
        if (!(tree instanceof Map<?, ?>)) {
            return tree;
        }
        Map<String, Object> map = Trees.map(tree);
        if (map.size() == 1) {
            Map.Entry<String, Object> only = map.entrySet().iterator().next();
            if (only.getKey().equals("Ref") || only.getKey().startsWith("Fn::")) {
                return call(only.getKey(), only.getValue());
            }
        }
        Map<String, Object> resolved = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            Object result = resolve(value);
            if (!isNoValue(result)) {
                resolved.put(key, result);
            }
        });
        return resolved;
    }

    public String text(Object tree) {
        return String.valueOf(resolve(tree));
    }

    /** Whether a condition of the template holds. */
    public boolean holds(String condition) {
        Object body = Objects.requireNonNull(
                template.conditions().get(condition), () -> "the template has no condition " + condition);
        return Boolean.parseBoolean(text(body));
    }

    private Object call(String function, Object argument) {
        List<Object> arguments = Trees.list(argument);
        return switch (function) {
            case "Ref" -> physical.ref(argument.toString());
            case "Fn::GetAtt" ->
                physical.attribute(arguments.get(0).toString(), arguments.get(1).toString());
            case "Fn::Sub" -> substitute(argument.toString());
            case "Fn::If" -> resolve(arguments.get(holds(arguments.get(0).toString()) ? 1 : 2));
            case "Fn::Equals" -> text(arguments.get(0)).equals(text(arguments.get(1)));
            case "Fn::Not" -> !Boolean.parseBoolean(text(arguments.get(0)));
            default -> throw new IllegalArgumentException("the local cloud does not know " + function);
        };
    }

    private String substitute(String text) {
        Matcher matcher = VARIABLE.matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(variable(found.group(1))));
    }

    private String variable(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? physical.ref(name) : physical.attribute(name.substring(0, dot), name.substring(dot + 1));
    }

    private static boolean isNoValue(Object value) {
        return "AWS::NoValue".equals(value);
    }
}
