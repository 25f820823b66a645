package vn.motcua.reporting;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitId;
import vn.motcua.organization.Units;
import vn.motcua.web.Problems;

/** Names of units and procedures as the board shows them; templates call it {@code @boardNames}. */
@Component
public class BoardNames {

    private final Units units;
    private final Catalog catalog;
    private final Problems words;

    BoardNames(Units units, Catalog catalog, Problems words) {
        this.units = units;
        this.catalog = catalog;
        this.words = words;
    }

    /** In the reader's language; the id of one that is unknown here, a word for none. */
    public String unit(String id) {
        var english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return id.isEmpty()
                ? words.text("board.unit-unknown")
                : units.find(new UnitId(id))
                        .map(unit -> english ? unit.nameEn() : unit.name())
                        .orElse(id);
    }

    String vietnamese(String id) {
        return id.isEmpty()
                ? "Chưa rõ đơn vị"
                : units.find(new UnitId(id)).map(Unit::name).orElse(id);
    }

    /** The code when the catalogue does not know it. */
    public String procedure(String code) {
        return ProcedureCode.isCode(code)
                ? catalog.find(new ProcedureCode(code))
                        .map(found -> found.name())
                        .orElse(code)
                : code;
    }
}
