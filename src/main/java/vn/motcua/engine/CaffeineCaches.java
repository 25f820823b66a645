package vn.motcua.engine;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.CacheFactory;
import org.camunda.commons.utils.cache.Cache;
import org.jspecify.annotations.Nullable;

/**
 * Caches with room for every definition several times over. The stock cache holds 1,000 and walks a list on each
 * read, so that 2,000 procedures would push each other out and be parsed again and again.
 */
class CaffeineCaches implements CacheFactory {

    private final long room;

    CaffeineCaches(long room) {
        this.room = room;
    }

    long room() {
        return room;
    }

    @Override
    public <T> Cache<String, T> createCache(int stockSize) {
        return new CaffeineCache<>(
                Caffeine.newBuilder().maximumSize(Math.max(room, stockSize)).build());
    }

    private record CaffeineCache<T>(com.github.benmanes.caffeine.cache.Cache<String, T> values)
            implements Cache<String, T> {

        @Override
        public @Nullable T get(String key) {
            return values.getIfPresent(key);
        }

        @Override
        public void put(String key, T value) {
            values.put(key, value);
        }

        @Override
        public void clear() {
            values.invalidateAll();
        }

        @Override
        public boolean isEmpty() {
            return values.asMap().isEmpty();
        }

        @Override
        public int size() {
            return values.asMap().size();
        }

        @Override
        public Set<String> keySet() {
            return values.asMap().keySet();
        }

        @Override
        public void remove(String key) {
            values.invalidate(key);
        }
    }
}
