package vn.motcua.portal;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.dossier.DossierNotFound;
import vn.motcua.organization.Units;
import vn.motcua.sla.Clocks;

/** Looks a dossier up for the holder of its receipt. A wrong token is answered like a code that does not exist. */
@Component
public class LookUp {

    private final DossierDesk desk;
    private final Catalog catalog;
    private final Units units;
    private final Clocks clocks;
    private final Clock clock;

    LookUp(DossierDesk desk, Catalog catalog, Units units, Clocks clocks, Clock clock) {
        this.desk = desk;
        this.catalog = catalog;
        this.units = units;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** @throws DossierNotFound when code and token do not belong together */
    public LookedUp find(String code, @Nullable String token) {
        var dossier = desk.dossier(DossierCode.parse(code));
        var given = token == null ? "" : token;
        if (!MessageDigest.isEqual(dossier.lookupToken().getBytes(), given.getBytes())) {
            throw new DossierNotFound(code);
        }
        return shown(dossier);
    }

    private LookedUp shown(Dossier dossier) {
        var deadline = clocks.deadline(dossier.code().value());
        return new LookedUp(
                dossier.code().value(),
                dossier.procedure().value(),
                catalog.procedure(dossier.procedure()).name(),
                masked(dossier.applicant().name()),
                dossier.state().code(),
                dossier.state().word(),
                units.unit(dossier.handledBy()).name(),
                units.unit(dossier.receivedAt()).name(),
                local(dossier.received()),
                deadline.dueAt() == null ? null : local(deadline.dueAt()),
                deadline.word());
    }

    /** The first letter of each word: enough for the applicant to know it is theirs. */
    static String masked(String name) {
        return Arrays.stream(name.split(" "))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + "***")
                .collect(Collectors.joining(" "));
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(clock.getZone());
    }
}
