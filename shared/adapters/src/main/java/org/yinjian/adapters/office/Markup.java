package org.yinjian.adapters.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Elements of Office markup by their local names, whatever prefix a writer gave them. */
final class Markup {
    private Markup() {}

    static Optional<Element> child(Node parent, String name) {
        return children(parent).stream()
                .filter(element -> name(element).equals(name))
                .findFirst();
    }

    /** The attribute in which most elements say what they say. */
    static String value(Element element) {
        return attribute(element, "val");
    }

    /** Empty where the element has none of that name. */
    static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    static String name(Node node) {
        return node.getLocalName() == null ? "" : node.getLocalName();
    }

    static List<Element> children(Node parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .flatMap(node -> node instanceof Element element ? Stream.of(element) : Stream.empty())
                .toList();
    }
}
