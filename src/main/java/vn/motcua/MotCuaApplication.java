package vn.motcua;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the server, or runs one command when the first argument names one. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MotCuaApplication {

    /** The zone of every date that a person reads. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    public static void main(String[] args) {
        SpringApplication.run(MotCuaApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.system(VIETNAM);
    }
}
