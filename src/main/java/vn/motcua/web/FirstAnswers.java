package vn.motcua.web;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The kept first answers, one to a caller and key. */
@Repository
class FirstAnswers {

    /** A write that may come again. */
    record Write(String caller, String key, byte[] hash) {}

    /** What was answered the first time. */
    record Answer(
            byte[] requestHash,
            int status,
            @Nullable String contentType,
            @Nullable String location,
            byte[] body) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    FirstAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this is the first; waits while another transaction holds the key. */
    boolean begin(Write write) {
        return jdbc.sql("""
                        insert into idempotent_requests (caller, key, request_hash, created_at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(write.caller(), write.key(), write.hash(), Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    void keep(Write write, ContentCachingResponseWrapper response) {
        jdbc.sql("""
                update idempotent_requests set status = ?, content_type = ?, location = ?, body = ?
                where caller = ? and key = ?
                """)
                .params(
                        response.getStatus(),
                        response.getContentType(),
                        response.getHeader("Location"),
                        response.getContentAsByteArray(),
                        write.caller(),
                        write.key())
                .update();
    }

    Answer of(Write write) {
        return jdbc.sql("""
                select request_hash, status, content_type, location, body from idempotent_requests
                where caller = ? and key = ?
                """)
                .params(write.caller(), write.key())
                .query((row, i) ->
                        new Answer(row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4), row.getBytes(5)))
                .single();
    }
}
