package vn.motcua.tasklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.FieldChecks;

/**
 * Which tasks an officer asks for, checked.
 *
 * @param after where the page begins, as the page before said
 */
public record TaskQuery(
        Queue queue,
        TaskFilter filter,
        List<Order> sort,
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
        UNIT,
        /** Those of absent colleagues whom the officer stands in for today, as far as they are not the officer's own. */
        DEPUTISED,
        /** Steps the officer has done before that came back. */
        RETURNED,
        /** Dossiers of the officer's units that wait for the applicant's papers or payment. */
        APPLICANT,
        /** Dossiers of the officer's units that wait for another agency's opinion. */
        OPINION,
        /** Dossiers the officer keeps an eye on. */
        WATCHED;

        /** Whether it lists dossiers, which may have no open task, not tasks. */
        public boolean ofDossiers() {
            return this == APPLICANT || this == WATCHED;
        }
    }

    public static TaskQuery of(Queue queue) {
        return new TaskQuery(queue, TaskFilter.ALL, List.of(new Order(Order.Key.DUE, false)), null, USUAL_SIZE);
    }

    /**
     * Reads a query as it stands in an address.
     *
     * @throws vn.motcua.web.InvalidFields naming the parameters that cannot be taken
     */
    public static TaskQuery parse(ListWords words) {
        var checks = new FieldChecks();
        var word = words.queue();
        var queue = word == null || word.isBlank() ? Queue.MINE : checks.word("queue", word, Queue.class);
        var filter = TaskFilter.parse(checks, words);
        var sort = Order.parse(checks, words.sort());
        var after = Cursor.parse(checks, words.after(), sort);
        checks.orRefuse();
        return new TaskQuery(queue == null ? Queue.MINE : queue, filter, sort, after, USUAL_SIZE);
    }

    public TaskQuery first(int size) {
        return new TaskQuery(queue, filter, sort, null, size);
    }

    /** Whether it leaves anything of the queue out. */
    public boolean isFiltered() {
        return !filter.equals(TaskFilter.ALL);
    }
}
