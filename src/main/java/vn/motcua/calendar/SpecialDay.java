package vn.motcua.calendar;

import java.time.LocalDate;

/** A day off or a made-up working day, with the decision that made it so. */
record SpecialDay(LocalDate date, boolean working, String name, String source, boolean provisional) {}
