package vn.motcua.eflow;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.papers.Press;

/** Step 3: a file for paper with a QR code by which anyone may check the result (Decree 30/2020, Article 18.5). */
@Component
public class ResultPrint {

    private final Results results;
    private final Documents documents;
    private final Press press;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ResultPrint(Results results, Documents documents, Press press, Clock clock, ApplicationEventPublisher events) {
        this.results = results;
        this.documents = documents;
        this.press = press;
        this.clock = clock;
        this.events = events;
    }

    public void print(StepCall call) {
        var result = results.result(call.dossier());
        var original = documents.bytes(documents.newest(call.dossier(), DocumentKind.SIGNED));
        var count = result.printCount() + 1;
        var pdf = new PrintSheets(original).under(sheet(result, count));
        var print = documents.add(call.dossier(), DocumentKind.PRINT, pdf, call.actor());
        results.printed(call.dossier(), call.actor());
        events.publishEvent(new EflowEvent(
                call.dossier(),
                "printed",
                Map.of("count", String.valueOf(count), "sha256", print.sha256()),
                call.actor()));
    }

    private byte[] sheet(Result result, int count) {
        var path = "/api/public/results/" + result.id();
        var code = result.dossier().value();
        return press.print(
                "print",
                Map.of(
                        "code", code,
                        "qr", press.qr(code + "\n" + path),
                        "checkPath", path,
                        "printedAt", ZonedDateTime.now(clock),
                        "count", count));
    }
}
