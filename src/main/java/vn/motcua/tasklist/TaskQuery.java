package vn.motcua.tasklist;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.FieldChecks;

/**
 * Which tasks an officer asks for, checked.
 *
 * @param text part of a dossier code or applicant's name, without accents, or null
 * @param after where the page begins, as the page before said
 */
public record TaskQuery(
        Queue queue,
        @Nullable String dossier,
        @Nullable String text,
        @Nullable DueFilter due,
        Sort sort,
        @Nullable Cursor after,
        int size) {

    private static final int USUAL_SIZE = 50;

    /** Whose tasks. */
    public enum Queue {
        /** Those the officer has claimed. */
        MINE,
        /** Those nobody has and the officer's groups may take. */
        GROUP,
        /** All of the officer's units. */
        UNIT
    }

    /** By when they are due. */
    public enum DueFilter {
        LATE,
        TODAY,
        SOON,
        NONE
    }

    /** In what order. */
    public enum Sort {
        DUE,
        OPENED
    }

    public static TaskQuery of(Queue queue) {
        return new TaskQuery(queue, null, null, null, Sort.DUE, null, USUAL_SIZE);
    }

    /**
     * Reads a query as it stands in an address.
     *
     * @throws vn.motcua.web.InvalidFields naming the parameters that cannot be taken
     */
    public static TaskQuery parse(
            @Nullable String queue,
            @Nullable String dossier,
            @Nullable String text,
            @Nullable String due,
            @Nullable String sort,
            @Nullable String after) {
        var checks = new FieldChecks();
        var queueWord = orUsual(checks, "queue", queue, Queue.class, Queue.MINE);
        var dueWord = due == null || due.isBlank() ? null : checks.word("due", due, DueFilter.class);
        var sortWord = orUsual(checks, "sort", sort, Sort.class, Sort.DUE);
        var code = checks.optional("dossier", dossier, 60);
        var search = checks.optional("q", text, 100);
        var cursor = Cursor.parse(checks, after);
        checks.orRefuse();
        return new TaskQuery(
                queueWord,
                code,
                search == null ? null : search.toLowerCase(Locale.ROOT),
                dueWord,
                sortWord,
                cursor,
                USUAL_SIZE);
    }

    public TaskQuery first(int size) {
        return new TaskQuery(queue, dossier, text, due, sort, null, size);
    }

    private static <E extends Enum<E>> E orUsual(
            FieldChecks checks, String field, @Nullable String word, Class<E> words, E usual) {
        var chosen = word == null || word.isBlank() ? usual : checks.word(field, word, words);
        return chosen == null ? usual : chosen;
    }
}
