package vn.motcua.engine.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file may hold, as a tree of elements from the root.
 *
 * @param prefixes the usual prefix of each namespace
 * @param refused the rule that speaks about a refused element or attribute that analysts know by name
 */
record AllowList(AllowedElement root, Map<String, String> prefixes, Map<String, String> refused) {

    static final AllowList BPMN = of(AllowListFile.read("bpmn.yaml"));
    static final AllowList DMN = of(AllowListFile.read("dmn.yaml"));

    /** @param own the file's prefix, used where the namespace is not ours */
    String prefixed(@Nullable String namespace, @Nullable String own, String localName) {
        if (namespace == null || namespace.isEmpty()) {
            return localName;
        }
        String prefix = prefixes.get(namespace);
        return (prefix == null ? "?" + own : prefix) + ":" + localName;
    }

    private static AllowList of(AllowListFile file) {
        Map<String, AllowedElement> elements = new HashMap<>();
        file.elements().forEach((key, line) -> elements.put(key, element(file, key, line)));
        file.elements().forEach((key, line) -> line.in().stream()
                .flatMap(place -> file.places().getOrDefault(place, List.of(place)).stream())
                .map(parent -> known(elements, parent))
                .forEach(parent -> {
                    AllowedElement child = known(elements, key);
                    parent.children().put(child.localName(), child);
                }));
        Map<String, String> prefixes = new HashMap<>();
        file.namespaces().forEach((prefix, namespace) -> prefixes.put(namespace, prefix));
        return new AllowList(known(elements, file.root()), Map.copyOf(prefixes), file.refused());
    }

    private static AllowedElement element(AllowListFile file, String key, AllowListFile.Element line) {
        String name = key.split(" ")[0];
        Map<String, AllowedValue> attributes = new HashMap<>();
        Stream.concat(line.like().stream().map(file.attributes()::get), Stream.of(line.has()))
                .forEach(shared ->
                        shared.forEach((attribute, kind) -> attributes.put(attribute, AllowedValue.of(kind))));
        return new AllowedElement(
                name,
                file.namespaces().getOrDefault(name.substring(0, name.indexOf(':')), ""),
                line.most() == 0 ? Integer.MAX_VALUE : line.most(),
                attributes,
                line.text().isEmpty() ? null : AllowedValue.of(line.text()));
    }

    private static AllowedElement known(Map<String, AllowedElement> elements, String name) {
        AllowedElement element = elements.get(name);
        if (element == null) {
            throw new IllegalStateException("The list of allowed elements does not say what " + name + " is");
        }
        return element;
    }
}
