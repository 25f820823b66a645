package vn.motcua.catalog.review;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code motcua.catalog}.
 *
 * @param checkout the folder of a checkout whose files are written on publication; empty: the working directory, for
 *     files that it has; {@code none}: nowhere
 */
@ConfigurationProperties("motcua.catalog")
record ReviewSettings(@DefaultValue("") String checkout) {}
