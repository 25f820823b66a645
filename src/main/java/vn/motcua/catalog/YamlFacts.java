package vn.motcua.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The facts of one file, by their names, all as text: a code like {@code 1.001010} must not be taken for a number.
 * Nothing is built from the file but texts, lists and one level of named texts.
 */
final class YamlFacts {

    private static final Resolver AS_TEXT = new Resolver() {
        @Override
        protected void addImplicitResolvers() {}
    };

    private final Map<String, Node> nodes;

    private YamlFacts(Map<String, Node> nodes) {
        this.nodes = nodes;
    }

    /** @throws Unreadable when this is no YAML, no mapping, or has a name that is not {@code known} */
    static YamlFacts read(String file, Set<String> known) {
        var facts = new YamlFacts(mapping("file", root(file)));
        for (var name : facts.nodes.keySet()) {
            if (!known.contains(name)) {
                throw new Unreadable(name, "there is no such field");
            }
        }
        return facts;
    }

    boolean has(String name) {
        return nodes.containsKey(name);
    }

    /** @throws Unreadable when it is missing */
    String required(String name) {
        var text = text(name);
        if (text == null) {
            throw new Unreadable(name, "is missing");
        }
        return text;
    }

    /** Null when the field is absent; a field that is there has a value. */
    @Nullable
    String text(String name) {
        var node = nodes.get(name);
        return node == null ? null : scalar(name, node);
    }

    /** Empty when the field is absent. */
    List<String> texts(String name) {
        var node = nodes.get(name);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw new Unreadable(name, "is not a list");
        }
        return sequence.getValue().stream().map(item -> scalar(name, item)).toList();
    }

    /** Empty when the field is absent. */
    Map<String, String> named(String name) {
        var node = nodes.get(name);
        var texts = new LinkedHashMap<String, String>();
        if (node != null) {
            mapping(name, node).forEach((key, value) -> texts.put(key, scalar(name, value)));
        }
        return texts;
    }

    private static @Nullable Node root(String file) {
        try {
            var options = new LoaderOptions();
            return new Composer(new ParserImpl(new StreamReader(file), options), AS_TEXT, options).getSingleNode();
        } catch (YAMLException broken) {
            throw new Unreadable("file", "is not YAML: " + broken.getMessage());
        }
    }

    private static Map<String, Node> mapping(String name, @Nullable Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw new Unreadable(name, "does not consist of named values");
        }
        var nodes = new LinkedHashMap<String, Node>();
        for (var tuple : mapping.getValue()) {
            var key = scalar(name, tuple.getKeyNode());
            if (nodes.put(key, tuple.getValueNode()) != null) {
                throw new Unreadable(key, "stands twice");
            }
        }
        return nodes;
    }

    private static String scalar(String name, Node node) {
        if (!(node instanceof ScalarNode text) || text.getValue().isBlank()) {
            throw new Unreadable(name, "is not a text; leave the field out where the value is not known");
        }
        return text.getValue();
    }
}
