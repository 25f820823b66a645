package vn.motcua.eflow;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.engine.TryOut;
import vn.motcua.organization.UnitId;

/**
 * The registers of outgoing documents: one a unit and calendar year, from 01 (Decree 30/2020, Article 15). The counter's
 * row stays locked until the caller's transaction ends, so that a number given back leaves no gap.
 */
@Repository
class Registers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Registers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public RegisterNumber next(UnitId unit) {
        var year = LocalDate.now(clock).getYear();
        return new RegisterNumber(year, TryOut.isRunning() ? 0 : number(unit, year));
    }

    private int number(UnitId unit, int year) {
        return jdbc.sql("""
                        insert into register_counters (unit, year, last) values (:unit, :year, 1)
                        on conflict (unit, year) do update set last = register_counters.last + 1
                        returning last
                        """)
                .param("unit", unit.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
