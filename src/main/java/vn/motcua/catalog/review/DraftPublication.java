package vn.motcua.catalog.review;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.engine.Publication;
import vn.motcua.engine.Rings;

/** Makes an approved draft the live version, for everyone or for a few procedures first, in the caller's transaction. */
@Component
class DraftPublication {

    private final DraftRows rows;
    private final DraftChanges changes;
    private final DraftActs acts;
    private final Publications publications;
    private final Publication engine;
    private final Rings rings;
    private final LiveVersions live;
    private final Checkout checkout;

    DraftPublication(
            DraftRows rows,
            DraftChanges changes,
            DraftActs acts,
            Publications publications,
            Publication engine,
            Rings rings,
            LiveVersions live,
            Checkout checkout) {
        this.rows = rows;
        this.changes = changes;
        this.acts = acts;
        this.publications = publications;
        this.engine = engine;
        this.rings = rings;
        this.live = live;
        this.checkout = checkout;
    }

    /** @throws DraftRefused when another version went live under it */
    int publish(Draft draft, String how, String actor) {
        var order = draft.order();
        if (order == null) {
            throw DraftRefused.notSubmitted(draft);
        }
        draft.mustStandOn(live.number(draft.file().key()));
        var content = rows.content(draft.id()).getBytes(StandardCharsets.UTF_8);
        var version = engine.publish(draft.file().path(), content);
        if (order.procedures().isEmpty()) {
            // A trial of an earlier version must not keep from everyone what is published to everyone.
            rings.end(draft.file().key());
        } else {
            rings.begin(draft.file().key(), version, keys(order));
        }
        changes.move(draft.id(), DraftState.PUBLISHED);
        publications.add(draft, order, version, draft.fromVersion() == null ? how : "return");
        acts.add(draft, Act.PUBLISHED, actor, String.valueOf(version));
        checkout.writeWhenCommitted(draft.file().path(), content);
        return version;
    }

    private static Set<String> keys(PublicationOrder order) {
        return order.procedures().stream()
                .map(code -> new ProcedureCode(code).processKey())
                .collect(Collectors.toUnmodifiableSet());
    }
}
