package vn.motcua.catalog.lint;

import java.util.Optional;
import java.util.function.Supplier;

/** Where the models lie that others call. */
interface ModelShelf {

    /** @param edition changes when the content does; the content is fetched only when somebody reads it */
    record Copy(String edition, Supplier<byte[]> content) {}

    /** @param path {@code decisions/step-routing.dmn} */
    Optional<Copy> find(String path);

    /** What is not on this shelf is looked for on the other. */
    default ModelShelf or(ModelShelf other) {
        return path -> find(path).or(() -> other.find(path));
    }
}
