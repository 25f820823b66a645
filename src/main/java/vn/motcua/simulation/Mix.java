package vn.motcua.simulation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Chooses procedures in the proportion of the real volumes. */
class Mix {

    /** A procedure that dossiers can be received for. */
    record Choice(String code, String department, boolean province, boolean commune) {}

    private final List<Choice> choices = new ArrayList<>();
    private final List<Double> upTo = new ArrayList<>();

    Mix(List<Choice> published) {
        var volumes = volumes();
        Map<String, Long> inDepartment =
                published.stream().collect(Collectors.groupingBy(Choice::department, Collectors.counting()));
        double sum = 0;
        for (var choice : published) {
            double volume = volumes.getOrDefault(choice.department(), 1);
            sum += volume / inDepartment.getOrDefault(choice.department(), 1L);
            choices.add(choice);
            upTo.add(sum);
        }
    }

    Choice choose(Random random) {
        double at = random.nextDouble() * upTo.get(upTo.size() - 1);
        for (int i = 0; i < choices.size(); i++) {
            if (at < upTo.get(i)) {
                return choices.get(i);
            }
        }
        return choices.get(choices.size() - 1);
    }

    boolean isEmpty() {
        return choices.isEmpty();
    }

    private static Map<String, Integer> volumes() {
        try (var file = Mix.class.getResourceAsStream("/simulation/volumes.yaml")) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
