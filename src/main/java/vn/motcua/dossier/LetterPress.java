package vn.motcua.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.catalog.Catalog;
import vn.motcua.organization.Officers;
import vn.motcua.organization.UnitId;
import vn.motcua.organization.Units;
import vn.motcua.papers.Press;
import vn.motcua.sla.Clocks;
import vn.motcua.sla.Deadline;

/** Prints a letter as PDF from the facts it was issued with and those of its dossier. */
@Component
public class LetterPress {

    /** The fact of a letter that tells how many entries of the clock it rests on; the first receipt has none. */
    static final String ENTRIES = "entries";

    private final Press press;
    private final Catalog catalog;
    private final Units units;
    private final Officers officers;
    private final Clocks clocks;
    private final DossierSettings settings;
    private final Clock clock;

    LetterPress(
            Press press,
            Catalog catalog,
            Units units,
            Officers officers,
            Clocks clocks,
            DossierSettings settings,
            Clock clock) {
        this.press = press;
        this.catalog = catalog;
        this.units = units;
        this.officers = officers;
        this.clocks = clocks;
        this.settings = settings;
        this.clock = clock;
    }

    public byte[] print(Letter letter, Dossier dossier) {
        Map<String, Object> facts = new HashMap<>();
        addHead(facts, letter, dossier);
        addApplicant(facts, dossier.applicant());
        addProcedure(facts, dossier);
        addDates(facts, letter, dossier);
        addOwn(facts, letter);
        return press.print(letter.form().template(), facts);
    }

    private void addHead(Map<String, Object> facts, Letter letter, Dossier dossier) {
        var issuer = letter.form() == Form.APOLOGY ? dossier.handledBy() : dossier.receivedAt();
        facts.put("superior", settings.province());
        facts.put("centre", letter.form() == Form.APOLOGY ? name(issuer).toUpperCase() : settings.centre());
        facts.put("number", letter.number());
        facts.put("receiptNumber", letter.number());
        facts.put("place", settings.place());
        facts.put("code", dossier.code().value());
        facts.put("qr", press.qr(lookup(dossier)));
        facts.put("officerName", officer(letter.issuedBy()));
        facts.put("leaderName", officer(letter.issuedBy()));
        facts.put("returnPlace", name(dossier.receivedAt()));
    }

    /** The QR code leads to the public look-up by a random token, so no personal number stands in it. */
    private String lookup(Dossier dossier) {
        return settings.address() + "/lookup/" + dossier.code() + "?token=" + dossier.lookupToken();
    }

    private static void addApplicant(Map<String, Object> facts, Applicant applicant) {
        facts.put("applicantName", applicant.name());
        facts.put("applicantId", applicant.idNumber());
        facts.put("address", applicant.address());
        facts.put("phone", applicant.phone());
        facts.put("email", applicant.email());
    }

    private void addProcedure(Map<String, Object> facts, Dossier dossier) {
        facts.put("procedureCode", dossier.procedure().value());
        facts.put("procedureName", catalog.procedure(dossier.procedure()).name());
        facts.put("papers", dossier.papers());
        facts.put("returned", dossier.papers());
    }

    private void addDates(Map<String, Object> facts, Letter letter, Dossier dossier) {
        facts.put("receivedAt", local(dossier.received()));
        facts.put("issuedAt", local(letter.issuedAt()));
        var many = Integer.parseInt(letter.facts().getOrDefault(ENTRIES, "1"));
        var now = said(letter, dossier, many);
        var term = now.entries().isEmpty() ? null : now.entries().get(0).term();
        facts.put("termText", term == null ? "chưa xác định" : TermWords.vietnamese(LegalTerm.parse(term)));
        var promised = letter.form() == Form.APOLOGY ? said(letter, dossier, many - 1) : now;
        var due = promised.dueAt();
        facts.put("dueAt", due == null ? null : local(due));
        facts.put("provisional", due != null && promised.provisional());
        facts.put("why", now.explanation());
        facts.put("whyEnglish", now.explanation(Locale.ENGLISH));
    }

    private Deadline said(Letter letter, Dossier dossier, int many) {
        return clocks.deadlineAfter(dossier.code().value(), many, letter.issuedAt());
    }

    private void addOwn(Map<String, Object> facts, Letter letter) {
        letter.facts().forEach((name, value) -> {
            switch (name) {
                case "items" -> facts.put("items", Arrays.asList(value.split("\n")));
                case "until" -> {
                    facts.put("until", local(Instant.parse(value)));
                    facts.put("newDueAt", local(Instant.parse(value)));
                }
                default -> facts.put(name, value);
            }
        });
        facts.putIfAbsent("reason", "Theo đề nghị của người nộp hồ sơ.");
    }

    private String name(UnitId unit) {
        return units.unit(unit).name();
    }

    private String officer(String login) {
        return officers.find(login).map(found -> found.name()).orElse(login);
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(clock.getZone());
    }
}
