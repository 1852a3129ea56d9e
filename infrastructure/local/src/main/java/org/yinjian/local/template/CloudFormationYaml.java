package org.yinjian.local.template;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML in which {@code !Ref x} stands for {@code {Ref: x}} and {@code !Sub x} for {@code {"Fn::Sub": x}}. */
final class CloudFormationYaml extends StandardConstructor {
    private static final List<String> FUNCTIONS = List.of("Sub", "GetAtt", "If", "Equals", "Not", "And", "Or", "Join");

    private CloudFormationYaml(LoadSettings settings) {
        super(settings);
        tagConstructors.put(new Tag("!Ref"), function("Ref"));
        tagConstructors.put(new Tag("!Condition"), function("Condition"));
        FUNCTIONS.forEach(name -> tagConstructors.put(new Tag("!" + name), function("Fn::" + name)));
    }

    static Object parse(String yaml) {
        LoadSettings settings = LoadSettings.builder().setLabel("template.yaml").build();
        return new Load(settings, new CloudFormationYaml(settings)).loadFromString(yaml);
    }

    private ConstructNode function(String name) {
        return node -> Map.of(name, argument(name, node));
    }

    private Object argument(String name, Node node) {
        if (node instanceof ScalarNode scalar) {
            return name.equals("Fn::GetAtt")
                    ? List.of((Object[]) scalar.getValue().split("\\.", 2))
                    : scalar.getValue();
        }
        return ((SequenceNode) node)
                .getValue().stream().map(this::constructObject).toList();
    }
}
