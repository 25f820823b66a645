package vn.motcua.catalog.web;

import java.util.List;

/** A filter of the catalogue's page with its choices. */
record Filter(String name, List<Choice> choices) {

    public boolean isUsed() {
        return choices.stream().anyMatch(Choice::chosen);
    }
}
