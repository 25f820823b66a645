package vn.motcua.catalog.scaffold;

/** An event sub-process: what happens beside the main flow, or instead of it, once its event occurs. */
final class SubFlow extends Graph {

    final String id;
    final String label;

    SubFlow(String id, String label) {
        this.id = id;
        this.label = label;
    }
}
