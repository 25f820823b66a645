package vn.motcua.organization;

/** Demo officers were asked for on a database that may hold citizens' dossiers. */
class DemoRefused extends RuntimeException {

    DemoRefused() {
        super("motcua.demo=true together with spring.datasource.url");
    }
}
