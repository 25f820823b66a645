package vn.motcua.calendar;

import java.time.Instant;
import java.util.List;

/** The moment an answer is due and, line by line in Vietnamese, how it was counted. */
public record Due(Instant at, List<String> explanation) {}
