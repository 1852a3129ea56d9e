package org.yinjian.adapters.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;

/** A YAML file whose every value knows the file and line that it came from. */
record MarkedYaml(MappingNode root) {
    /** Parses a file that must be a mapping. */
    static MarkedYaml parse(String file, String text) throws BrokenYaml {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setAllowDuplicateKeys(false)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.orElse(null) instanceof MappingNode mapping) {
                refuseDuplicates(file, mapping);
                return new MarkedYaml(mapping);
            }
            throw new BrokenYaml(
                    new CampaignProblem(file, 1, "", "no keys in it; begin with schema: yinjian/campaign/1"));
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            int column =
                    broken.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(0);
            throw new BrokenYaml(new CampaignProblem(file, line, column, "", "not YAML: " + broken.getProblem()));
        } catch (YamlEngineException broken) {
            throw new BrokenYaml(new CampaignProblem(file, 0, "", "not YAML: " + broken.getMessage()));
        }
    }

    private static void refuseDuplicates(String file, Node node) throws BrokenYaml {
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                refuseDuplicates(file, item);
            }
        }
        if (node instanceof MappingNode mapping) {
            List<String> seen = new ArrayList<>();
            for (NodeTuple tuple : mapping.getValue()) {
                String key = name(tuple);
                if (seen.contains(key)) {
                    throw new BrokenYaml(
                            new CampaignProblem(file, line(tuple.getKeyNode()), key, "written twice; keep one"));
                }
                seen.add(key);
                refuseDuplicates(file, tuple.getValueNode());
            }
        }
    }

    /** This file with what another one adds; own keys win, mappings are merged key by key. */
    MarkedYaml over(MarkedYaml included) {
        return new MarkedYaml(merge(root, included.root));
    }

    private static MappingNode merge(MappingNode own, MappingNode other) {
        List<NodeTuple> tuples = new ArrayList<>();
        for (NodeTuple tuple : own.getValue()) {
            Optional<Node> there = value(other, name(tuple));
            boolean both = there.orElse(null) instanceof MappingNode && tuple.getValueNode() instanceof MappingNode;
            Node value = both
                    ? merge((MappingNode) tuple.getValueNode(), (MappingNode) there.orElseThrow())
                    : tuple.getValueNode();
            tuples.add(new NodeTuple(tuple.getKeyNode(), value));
        }
        other.getValue().stream()
                .filter(tuple -> value(own, name(tuple)).isEmpty())
                .forEach(tuples::add);
        return new MappingNode(own.getTag(), true, tuples, own.getFlowStyle(), own.getStartMark(), own.getEndMark());
    }

    /** The same values without marks. */
    JsonNode toJson() {
        return YamlValues.json(root);
    }

    /** A problem with the value at a path of keys and indexes; at its nearest parent where there is no such value. */
    CampaignProblem problem(List<String> path, String message) {
        Node at = root;
        for (String step : path) {
            Optional<Node> next = step(at, step);
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        String file = at.getStartMark().map(Mark::getName).orElse("");
        int column = at.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
        return new CampaignProblem(file, line(at), column, dotted(path), message);
    }

    private static Optional<Node> step(Node at, String step) {
        if (at instanceof SequenceNode sequence && step.matches("\\d{1,6}")) {
            int index = Integer.parseInt(step);
            return index < sequence.getValue().size()
                    ? Optional.of(sequence.getValue().get(index))
                    : Optional.empty();
        }
        return at instanceof MappingNode mapping ? value(mapping, step) : Optional.empty();
    }

    private static String dotted(List<String> path) {
        StringBuilder text = new StringBuilder();
        for (String step : path) {
            if (step.matches("\\d+")) {
                text.append('[').append(step).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step);
            }
        }
        return text.toString();
    }

    private static Optional<Node> value(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(tuple -> name(tuple).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    static String name(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** The file is no YAML that could be looked into. */
    static final class BrokenYaml extends Exception {
        private final transient CampaignProblem problem;

        BrokenYaml(CampaignProblem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        CampaignProblem problem() {
            return problem;
        }
    }
}
