package vn.motcua.catalog.change;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.engine.Ring;
import vn.motcua.engine.Rings;

/** Ends the trial of a shared diagram or table one way or the other, and keeps who did so. */
@Component
@Transactional
public class RingDesk {

    private final Rings rings;
    private final JdbcClient db;
    private final Clock clock;

    RingDesk(Rings rings, JdbcClient db, Clock clock) {
        this.rings = rings;
        this.db = db;
        this.clock = clock;
    }

    /** @throws vn.motcua.engine.RingRefused when no ring is open */
    public void releaseToAll(String key, String actor) {
        keep(rings.toAll(key), "released", actor);
    }

    /** @throws vn.motcua.engine.RingRefused when no ring is open */
    public void takeBack(String key, String actor) {
        keep(rings.takeBack(key), "taken-back", actor);
    }

    private void keep(Ring ring, String act, String actor) {
        db.sql("""
                        insert into model_ring_act (key, version, act, procedure_keys, actor, at)
                        values (:key, :version, :act, :procedures, :actor, :now)
                        """)
                .param("key", ring.key())
                .param("version", ring.version())
                .param("act", act)
                .param("procedures", ring.procedures().toArray(String[]::new))
                .param("actor", actor)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
