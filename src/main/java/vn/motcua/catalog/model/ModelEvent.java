package vn.motcua.catalog.model;

/**
 * What an event is about.
 *
 * @param kind {@code timer}, {@code message}, {@code terminate}, {@code error}, {@code signal} …
 * @param text a timer's date, duration or cycle; the name of a message, signal or error; else empty
 * @param timing {@code timeDate}, {@code timeDuration} or {@code timeCycle}; empty unless a timer
 */
public record ModelEvent(String kind, String text, String timing) {}
