package vn.motcua.catalog.sheet;

import java.util.List;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.review.DiagramVersions.Version;

/**
 * The diagram that a new dossier would run on.
 *
 * @param versions those in the engine, newest first; empty when the file is not deployed here
 */
public record LiveDiagram(String content, List<Version> versions) {

    public LiveDiagram {
        versions = List.copyOf(versions);
    }

    /** @throws vn.motcua.catalog.model.DiagramUnreadable when the content is no diagram */
    public DiagramModel model() {
        return DiagramModel.read(content);
    }
}
