package vn.motcua.rehearsal;

/**
 * Something an analyst should look at.
 *
 * @param code word in kebab-case: {@code no-officer}, {@code after-the-deadline} …
 * @param about the group, date or step it is about
 */
public record Caution(String code, String about) {}
