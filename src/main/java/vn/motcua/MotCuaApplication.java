package vn.motcua;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import vn.motcua.calendar.CalendarCommand;
import vn.motcua.catalog.CatalogCommand;
import vn.motcua.engine.MovableClock;
import vn.motcua.shell.Command;
import vn.motcua.shell.CommandLine;
import vn.motcua.simulation.SimulateCommand;
import vn.motcua.sla.RecountCommand;

/** Starts the server, or runs one command without it when the first argument names one. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MotCuaApplication {

    /** The zone of every date that a person reads. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    public static void main(String[] args) {
        // Vietnamese stays readable also where the system's locale says ASCII.
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var exitCode = new CommandLine("motcua", commands()).runIfNamed(List.of(args), out);
        if (exitCode.isPresent()) {
            System.exit(exitCode.getAsInt());
        }
        SpringApplication.run(MotCuaApplication.class, args);
    }

    static List<Command> commands() {
        return List.of(
                new CalendarCommand(),
                new CatalogCommand(),
                new RecountCommand(),
                new SimulateCommand(MotCuaApplication::serverOfOurOwn));
    }

    private static URI serverOfOurOwn() {
        var server = SpringApplication.run(MotCuaApplication.class, "--server.port=0");
        return URI.create("http://localhost:" + server.getEnvironment().getProperty("local.server.port"));
    }

    @Bean
    Clock clock() {
        return new MovableClock(Clock.system(VIETNAM));
    }
}
