package vn.motcua.catalog.lint;

import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** One question about a model: its name, how grave the answer is, and the look that takes down what is wrong. */
record Rule<M>(String name, Finding.Severity severity, BiConsumer<M, Complaints> look) {

    static <M> Rule<M> error(String name, BiConsumer<M, Complaints> look) {
        return new Rule<>(name, Finding.Severity.ERROR, look);
    }

    static <M> Rule<M> warning(String name, BiConsumer<M, Complaints> look) {
        return new Rule<>(name, Finding.Severity.WARNING, look);
    }

    Stream<Finding> findings(M model, String title) {
        var complaints = new Complaints(name, severity, title);
        look.accept(model, complaints);
        return complaints.all();
    }
}
