package vn.motcua.dossier;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Role;

/**
 * The papers that citizens usually bring for a procedure, learnt from the unit's own dossiers: the catalogue's
 * sources state how many they are, not which. A line met only once is left out, since it may name a person.
 */
@Component
public class UsualPapers {

    private static final int LOOKED_AT = 200;
    private static final int MOST = 12;

    private final JdbcClient jdbc;

    UsualPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their names, most usual first; empty for one who receives nowhere. */
    public List<String> of(ProcedureCode procedure, Officer officer) {
        var group = officer.groupWith(Role.RECEPTION);
        if (group == null) {
            return List.of();
        }
        return jdbc.sql("""
                select p.name from dossier_papers p join (
                    select code from dossiers where procedure_code = ? and received_at_unit = ?
                    order by received_at desc limit ?) d on d.code = p.dossier_code
                group by p.name having count(distinct d.code) > 1
                order by count(*) desc, min(p.line), p.name limit ?
                """)
                .params(procedure.value(), group.unit().value(), LOOKED_AT, MOST)
                .query(String.class)
                .list();
    }
}
