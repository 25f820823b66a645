package vn.motcua.rehearsal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The ways through a procedure that every analyst wants to see; each is a list of moves. */
public enum WayThrough {
    STRAIGHT("straight"),
    REFUSAL("step", "choose refuse", "straight"),
    REFUSAL_AT_RECEPTION("choose refuse", "straight"),
    SUPPLEMENT("step", "choose supplement", "supplement", "straight"),
    SUPPLEMENT_AT_RECEPTION("choose supplement", "supplement", "straight"),
    SUPPLEMENT_NOT_BROUGHT("choose supplement", "wait", "straight"),
    WITHDRAWAL("step", "withdraw", "straight"),
    STOP("step", "stop", "straight"),
    OVERDUE("step", "wait", "straight");

    private final List<String> moves;

    WayThrough(String... moves) {
        this.moves = List.of(moves);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<Move> moves() {
        return moves.stream().map(Move::read).map(Objects::requireNonNull).toList();
    }

    public static List<String> allWords() {
        return Arrays.stream(values()).map(WayThrough::word).toList();
    }
}
