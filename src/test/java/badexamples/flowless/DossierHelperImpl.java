package badexamples.flowless;

import org.springframework.beans.factory.annotation.Autowired;

class DossierHelperImpl {

    @Autowired
    private String injected = "";

    String injected() {
        return injected;
    }
}
