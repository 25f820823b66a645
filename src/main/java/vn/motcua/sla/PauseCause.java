package vn.motcua.sla;

import java.util.Arrays;

/** Why a clock may stand still, with the codes that the provinces' systems use. Nothing else stops it. */
public enum PauseCause {
    /** The applicant was asked for papers with Form 02. */
    SUPPLEMENT("BO_SUNG"),
    /** The applicant or the tax office is at work on a financial duty. */
    FINANCIAL_DUTY("NGHIA_VU_TAI_CHINH"),
    /** Another agency verifies, where the procedure's law does not count that time. */
    VERIFICATION("XAC_MINH"),
    /** Public posting, where the procedure's law does not count that time. */
    POSTING("NIEM_YET"),
    /** An inspection on the spot, where the procedure's law does not count that time. */
    SITE_INSPECTION("KIEM_TRA_THUC_DIA");

    private final String code;

    PauseCause(String code) {
        this.code = code;
    }

    /** {@code BO_SUNG} and so on, as stored and told. */
    public String code() {
        return code;
    }

    static PauseCause ofCode(String code) {
        return Arrays.stream(values())
                .filter(cause -> cause.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a step is the very work for which the dossier's clock stands, so that its own goes on. */
    boolean isWorkOf(String step) {
        return this == VERIFICATION && Consultation.isStep(step);
    }
}
