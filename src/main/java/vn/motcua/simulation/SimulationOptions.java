package vn.motcua.simulation;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the command line asked for. */
record SimulationOptions(int dossiers, @Nullable URI server, int officers, long seed, boolean open) {

    /** Null when the words are off. */
    static @Nullable SimulationOptions parse(List<String> arguments) {
        var options = new SimulationOptions(100, null, 2, 1, false);
        try {
            for (int i = 0; i < arguments.size(); i++) {
                options = switch (arguments.get(i)) {
                    case "--dossiers" -> options.withDossiers(Integer.parseInt(arguments.get(++i)));
                    case "--server" -> options.withServer(URI.create(arguments.get(++i)));
                    case "--officers" -> options.withOfficers(Integer.parseInt(arguments.get(++i)));
                    case "--seed" -> options.withSeed(Long.parseLong(arguments.get(++i)));
                    case "--open" -> new SimulationOptions(0, options.server, options.officers, options.seed, true);
                    default -> throw new IllegalArgumentException(arguments.get(i));
                };
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrongCall) {
            return null;
        }
        return options.dossiers < 0 || options.officers < 1 || options.officers > 32 ? null : options;
    }

    private SimulationOptions withDossiers(int count) {
        return new SimulationOptions(count, server, officers, seed, open);
    }

    private SimulationOptions withServer(URI at) {
        return new SimulationOptions(dossiers, at, officers, seed, open);
    }

    private SimulationOptions withOfficers(int count) {
        return new SimulationOptions(dossiers, server, count, seed, open);
    }

    private SimulationOptions withSeed(long chosen) {
        return new SimulationOptions(dossiers, server, officers, chosen, open);
    }
}
