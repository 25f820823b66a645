package vn.motcua.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/** The line from an event-based gateway to an event: drawn in the file, dropped by the engine, told by us. */
record DrawnWay(String flow, String from, String to) {

    private static final String PROPERTY = "motcua.drawn-way";

    /** Remembers, in each event that follows an event-based gateway, the line that leads there. */
    static void keep(Element scope, ProcessDefinitionImpl definition) {
        for (Element line : scope.elements("sequenceFlow")) {
            DrawnWay way = new DrawnWay(line.attribute("id"), line.attribute("sourceRef"), line.attribute("targetRef"));
            ActivityImpl source = definition.findActivity(way.from());
            ActivityImpl target = definition.findActivity(way.to());
            if ("eventBasedGateway".equals(FlowScope.type(source)) && target != null) {
                target.setProperty(PROPERTY, way);
            }
        }
        List<Element> inner = scope.elements("subProcess");
        inner.forEach(element -> keep(element, definition));
    }

    static @Nullable DrawnWay to(PvmActivity activity) {
        return activity.getProperty(PROPERTY) instanceof DrawnWay way ? way : null;
    }
}
