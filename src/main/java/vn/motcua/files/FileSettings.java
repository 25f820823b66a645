package vn.motcua.files;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of files from outside.
 *
 * @param clamd {@code host:port} of a ClamAV daemon; empty: files are not scanned
 * @param scanTime how long the daemon may take to answer
 */
@ConfigurationProperties("motcua.files")
record FileSettings(
        @DefaultValue("20MB") DataSize largest,
        @DefaultValue("500") int mostPages,
        @DefaultValue("100000000") long mostPixels,
        @DefaultValue("2000") int mostZipEntries,
        @DefaultValue("200MB") DataSize largestUnzipped,
        @Nullable String clamd,
        @DefaultValue("30s") Duration scanTime) {}
