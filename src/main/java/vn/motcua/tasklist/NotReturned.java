package vn.motcua.tasklist;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** A dossier that cannot go back to an earlier step. Nothing was changed. */
public class NotReturned extends Refusal {

    private NotReturned(String code, String dossier) {
        super(HttpStatus.CONFLICT, "tasklist." + code, Map.of("dossier", dossier));
    }

    static NotReturned signed(String dossier) {
        return new NotReturned("return-signed", dossier);
    }

    /** Other steps are open at the same time: going back would take them along. */
    static NotReturned parallel(String dossier) {
        return new NotReturned("return-parallel", dossier);
    }
}
