package vn.motcua.calendar;

/** A file of the calendar cannot be taken as it is; the message names the file and the field. */
class CalendarFileWrong extends RuntimeException {

    CalendarFileWrong(String what) {
        super(what);
    }

    CalendarFileWrong(String what, Throwable cause) {
        super(what, cause);
    }
}
