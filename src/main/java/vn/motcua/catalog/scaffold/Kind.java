package vn.motcua.catalog.scaffold;

/** The BPMN elements that a scaffolded diagram uses, with the size at which the Modeler draws them. */
enum Kind {
    START("startEvent", 36, 36),
    END("endEvent", 36, 36),
    CATCH("intermediateCatchEvent", 36, 36),
    USER_TASK("userTask", 100, 80),
    SERVICE_TASK("serviceTask", 100, 80),
    RULE_TASK("businessRuleTask", 100, 80),
    CALL("callActivity", 100, 80),
    EXCLUSIVE("exclusiveGateway", 50, 50),
    PARALLEL("parallelGateway", 50, 50),
    EVENT_GATEWAY("eventBasedGateway", 50, 50);

    final String tag;
    final int width;
    final int height;

    Kind(String tag, int width, int height) {
        this.tag = tag;
        this.width = width;
        this.height = height;
    }

    boolean isEvent() {
        return width == 36;
    }

    boolean isGateway() {
        return width == 50;
    }
}
