package vn.motcua.catalog.sheet.order;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.item.ItemProcessor;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.catalog.sheet.ProcedureSheets;
import vn.motcua.web.Refusal;

/** Makes one sheet. A procedure whose sheet cannot be made is named with the reason, and the rest go on. */
@Component
class SheetPress implements ItemProcessor<SheetItem, MadeSheet> {

    private static final Logger LOG = LoggerFactory.getLogger(SheetPress.class);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ProcedureSheets sheets;
    private final MessageSource messages;

    SheetPress(ProcedureSheets sheets, MessageSource messages) {
        this.sheets = sheets;
        this.messages = messages;
    }

    /** The database's faults are not the sheet's: they end the chunk, which is tried again. */
    @Override
    public MadeSheet process(SheetItem item) {
        try {
            var sheet = sheets.sheet(new ProcedureCode(item.procedure()));
            return MadeSheet.file(item, sheet.fileName(), sheets.pdf(sheet));
        } catch (DataAccessException database) {
            throw database;
        } catch (Refusal refused) {
            return MadeSheet.failed(item, words(refused));
        } catch (RuntimeException fault) {
            LOG.error("No sheet of {}", item.procedure(), fault);
            return MadeSheet.failed(item, messages.getMessage("sheets.fault", null, VIETNAMESE));
        }
    }

    private String words(Refusal refused) {
        var facts = refused.facts().values().toArray();
        return messages.getMessage("problem." + refused.code(), facts, refused.code(), VIETNAMESE);
    }
}
