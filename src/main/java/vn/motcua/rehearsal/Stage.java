package vn.motcua.rehearsal;

import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Letters;
import vn.motcua.dossier.Moves;
import vn.motcua.engine.Alarms;
import vn.motcua.engine.Inbox;
import vn.motcua.engine.ModelVersions;
import vn.motcua.engine.Tasks;
import vn.motcua.sla.Clocks;

/** The doors of the application that a rehearsal goes through, the same that officers and jobs use. */
@Component
record Stage(
        Intake intake,
        Inbox inbox,
        Tasks tasks,
        Moves moves,
        Alarms alarms,
        DossierDesk desk,
        Letters letters,
        Clocks clocks,
        WorkingCalendar calendar,
        ModelVersions versions,
        Cast cast,
        Cautions cautions,
        Proofs proofs,
        Tape tape) {}
