package vn.motcua.calendar;

import java.time.LocalDate;

/**
 * A decision on the calendar was approved; published within the approval's transaction, so that what follows from it is
 * written with it or not at all. The calendar itself counts with it a moment after the commit.
 *
 * @param from the first day that it changes
 * @param until the last day that it changes
 */
public record CalendarDecided(long decisionId, String number, LocalDate from, LocalDate until) {}
