package vn.motcua.simulation;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import vn.motcua.shell.Command;

/**
 * {@code simulate}: receives N dossiers in the mix of the real volumes and plays each to its end as its officers would,
 * over HTTP with their names. It keeps nothing of its own: what was acknowledged is in the server, and after an
 * interruption {@code --open} plays on all dossiers that are not ended.
 */
public class SimulateCommand implements Command {

    private final Supplier<URI> ownServer;

    /** @param ownServer starts a server in this process and says where it listens */
    public SimulateCommand(Supplier<URI> ownServer) {
        this.ownServer = ownServer;
    }

    @Override
    public String name() {
        return "simulate";
    }

    @Override
    public String help() {
        return """
                simulate [--dossiers N] [--server URL] [--officers N] [--seed N] [--open]
                  --dossiers N   how many to receive (100)
                  --server URL   a running server with demo officers; without it one is started here
                  --officers N   how many work at the same time (2)
                  --seed N       the same seed plays the same mix (1)
                  --open         receives nothing new: plays on every dossier that is not ended""";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var options = SimulationOptions.parse(arguments);
        if (options == null) {
            out.println(help());
            return arguments.contains("--help") ? 0 : 2;
        }
        var server = options.server() == null ? ownServer.get() : options.server();
        var tally = new Simulation(new Desk(server), options, out).run();
        tally.print(out);
        return tally.failures() == 0 ? 0 : 1;
    }
}
