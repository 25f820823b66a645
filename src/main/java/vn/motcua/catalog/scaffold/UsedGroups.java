package vn.motcua.catalog.scaffold;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The variables that a diagram's steps take their candidate groups from. */
final class UsedGroups {

    private UsedGroups() {}

    static Set<String> of(Diagram diagram, Blueprint blueprint) {
        var people = Stream.concat(
                        diagram.nodes.stream(), diagram.subFlows.stream().flatMap(flow -> flow.nodes.stream()))
                .map(node -> node.attributes.getOrDefault("camunda:candidateGroups", ""))
                .map(group -> group.replaceAll("\\W", ""));
        return Stream.concat(people, Stream.of("returnsGroup", blueprint.clerkGroup(), blueprint.signerGroup()))
                .collect(Collectors.toSet());
    }
}
