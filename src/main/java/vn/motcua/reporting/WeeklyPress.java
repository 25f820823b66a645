package vn.motcua.reporting;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.papers.Press;

/** Prints the weekly list as PDF, for the Chair's signature. */
@Component
public class WeeklyPress {

    /** A printed line of a dossier. */
    public record Line(String code, String procedure, String unit, String due, long days, String holder) {}

    /** A printed line of a unit. */
    public record Sum(String name, long late, long finishedLate) {}

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Press press;
    private final BoardNames names;
    private final String province;
    private final String centre;
    private final String place;

    WeeklyPress(
            Press press,
            BoardNames names,
            @Value("${motcua.dossier.province:ỦY BAN NHÂN DÂN TỈNH BẮC NINH}") String province,
            @Value("${motcua.dossier.centre:TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG}") String centre,
            @Value("${motcua.dossier.place:Bắc Ninh}") String place) {
        this.press = press;
        this.names = names;
        this.province = province;
        this.centre = centre;
        this.place = place;
    }

    public byte[] print(WeeklyList list, Horizon horizon) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("superior", province);
        facts.put("centre", centre);
        facts.put("place", place);
        facts.put("at", horizon.now().atZone(horizon.zone()));
        facts.put("from", DAY.format(list.from()));
        facts.put("until", DAY.format(list.until()));
        facts.put("total", list.total());
        facts.put("finished", list.finishedLate());
        facts.put("units", list.units().stream().map(this::sum).toList());
        facts.put("dossiers", lines(list, horizon.zone()));
        return press.print("weekly-late", facts);
    }

    private Sum sum(WeeklyList.UnitLate unit) {
        return new Sum(names.vietnamese(unit.unit()), unit.late(), unit.finishedLate());
    }

    private List<Line> lines(WeeklyList list, ZoneId zone) {
        return list.dossiers().stream().map(late -> line(late, zone)).toList();
    }

    private Line line(WeeklyList.LateDossier late, ZoneId zone) {
        var dossier = late.dossier();
        var due = dossier.dueAt();
        return new Line(
                dossier.code(),
                names.procedure(dossier.procedure()) + " (" + dossier.procedure() + ")",
                names.vietnamese(dossier.unit()),
                due == null ? "" : MOMENT.format(due.atZone(zone)),
                late.days(),
                holder(dossier));
    }

    private String holder(ListedDossier dossier) {
        if (dossier.step() == null) {
            return "Không có bước nào đang mở";
        }
        var unit = dossier.holder() == null ? "" : names.vietnamese(dossier.holder());
        var officer = dossier.officer() == null ? "chưa ai nhận" : dossier.officer();
        return dossier.step() + ", " + unit + ", " + officer;
    }
}
