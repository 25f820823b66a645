package vn.motcua.catalog.sheet.order;

import org.springframework.stereotype.Component;

/** Whether this node still works on orders, or is about to shut down. */
@Component
class SheetShift {

    private volatile boolean over;

    boolean isOver() {
        return over;
    }

    void begin() {
        over = false;
    }

    void end() {
        over = true;
    }
}
