package vn.motcua.shell;

import java.io.PrintStream;
import java.util.Locale;

/**
 * How far long work has come: on a terminal one line that rewrites itself, elsewhere a plain line at every tenth.
 * May be stepped from several threads.
 */
public final class Progress implements AutoCloseable {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean terminal;
    private final String label;
    private final long total;
    private long done;
    private long shown = -1;

    Progress(PrintStream out, boolean terminal, String label, long total) {
        this.out = out;
        this.terminal = terminal;
        this.label = label;
        this.total = total;
    }

    /** Begins at nought. What is printed to {@code out} before {@link #close} breaks the line. */
    public static Progress of(PrintStream out, String label, long total) {
        var dumb = "dumb".equals(System.getenv("TERM"));
        return new Progress(out, System.console() != null && !dumb, label, total);
    }

    /** One more is done. */
    public synchronized void step() {
        done++;
        show();
    }

    /** So many are done by now, as somebody else counts them. */
    public synchronized void reach(long now) {
        done = now;
        show();
    }

    /** Leaves the line as it stands, so that work cut short does not look finished. */
    @Override
    public synchronized void close() {
        if (terminal && shown >= 0) {
            out.println();
        }
    }

    private void show() {
        var percent = total == 0 ? 100 : Math.min(100, done * 100 / total);
        var mark = terminal ? percent : percent / 10;
        if (mark == shown) {
            return;
        }
        shown = mark;
        if (terminal) {
            out.print("\r" + bar(percent));
            out.flush();
        } else {
            out.println(counts(percent));
        }
    }

    private String bar(long percent) {
        var filled = (int) (percent * WIDTH / 100);
        return "%s [%s%s] %s".formatted(label, "#".repeat(filled), ".".repeat(WIDTH - filled), figures(percent));
    }

    private String counts(long percent) {
        return label + " " + figures(percent);
    }

    private String figures(long percent) {
        return "%d %% (%s of %s)"
                .formatted(percent, String.format(Locale.ROOT, "%,d", done), String.format(Locale.ROOT, "%,d", total));
    }
}
