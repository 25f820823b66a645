package vn.motcua;

import java.util.List;

/** A question about one diagram; answers with the complaints. */
interface ModelRule {

    List<String> complaints(ProcessModel diagram);
}
