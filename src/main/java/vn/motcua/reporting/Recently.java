package vn.motcua.reporting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What was counted a moment ago ({@code motcua.board.keep}), so that all managers who look at once cost one count. Every page says
 * of which moment its figures are. Zero counts each time.
 */
@Component
class Recently {

    private static final int MOST = 500;

    private final boolean keeps;
    private final Cache<List<?>, Object> counted;

    Recently(@Value("${motcua.board.keep:15s}") Duration keep) {
        keeps = !keep.isZero();
        counted = Caffeine.newBuilder().expireAfterWrite(keep).maximumSize(MOST).build();
    }

    /** @param question what is asked, with everything on which the answer depends */
    @SuppressWarnings("unchecked")
    <T> T of(List<?> question, Supplier<T> count) {
        return keeps ? (T) Objects.requireNonNull(counted.get(question, any -> count.get())) : count.get();
    }
}
