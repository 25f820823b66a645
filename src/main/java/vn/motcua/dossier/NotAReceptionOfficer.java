package vn.motcua.dossier;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** Only an officer of a one-stop division receives dossiers. */
public class NotAReceptionOfficer extends Refusal {

    NotAReceptionOfficer(String officer) {
        super(HttpStatus.FORBIDDEN, "dossier.not-a-reception-officer", Map.of("officer", officer));
    }
}
