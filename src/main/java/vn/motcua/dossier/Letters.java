package vn.motcua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.engine.TryOut;

/** The letters issued to applicants, numbered through the year by form. */
@Repository
public class Letters {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Letters(JdbcClient jdbc, ObjectMapper json, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /** Issues a letter and tells its number. */
    String issue(DossierCode code, Form form, Map<String, String> facts, String actor) {
        var now = clock.instant();
        // The receipt bears the dossier's own code; a second row of numbers would be one more lock on the way in.
        var number = form == Form.RECEIPT ? code.value() : next(form, now);
        jdbc.sql("""
                insert into letters (dossier_code, form, number, issued_at, issued_by, facts)
                values (?, ?, ?, ?, ?, ?::jsonb)
                """)
                .params(code.value(), form.number(), number, Timestamp.from(now), actor, written(facts))
                .update();
        events.publishEvent(new DossierEvent(
                code, "letter-issued", Map.of("form", String.valueOf(form.number()), "number", number), actor));
        return number;
    }

    /** The letters of a dossier in the order of their issue. */
    public List<Letter> of(DossierCode code) {
        return jdbc.sql("select * from letters where dossier_code = ? order by id")
                .param(code.value())
                .query((row, i) -> letter(row))
                .list();
    }

    private String next(Form form, Instant now) {
        var year = now.atZone(clock.getZone()).getYear();
        return "%02d/%d".formatted(TryOut.isRunning() ? 0 : serial(form, year), year);
    }

    private int serial(Form form, int year) {
        return jdbc.sql("""
                insert into letter_serials (form, year, last) values (?, ?, 1)
                on conflict (form, year) do update set last = letter_serials.last + 1 returning last
                """).params(form.number(), year).query(Integer.class).single();
    }

    private Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getLong("id"),
                new DossierCode(row.getString("dossier_code")),
                Form.ofNumber(row.getInt("form")),
                row.getString("number"),
                row.getTimestamp("issued_at").toInstant(),
                row.getString("issued_by"),
                read(row.getString("facts")));
    }

    private String written(Map<String, String> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> read(String facts) {
        try {
            return json.readValue(facts, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
