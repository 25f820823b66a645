package vn.motcua.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the embedded server keeps its rows ({@code motcua.database.folder}); unused when another server is named. */
@ConfigurationProperties("motcua.database")
record DatabaseSettings(@DefaultValue("data") Path folder) {}
