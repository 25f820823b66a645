package vn.motcua.dossier;

import java.util.Arrays;
import java.util.Locale;

/** The ten states of the National Public Service Portal (TrangThaiHoSo), with its codes. */
public enum DossierState {
    /** Submitted on line, not yet accepted (Mới đăng ký). */
    REGISTERED(1),
    /** Accepted, no step taken yet (Được tiếp nhận). */
    ACCEPTED(2),
    /** Refused with Form 03 (Không được tiếp nhận). */
    REFUSED(3),
    /** In the hands of the competent unit (Đang xử lý). */
    IN_PROGRESS(4),
    /** The applicant was asked for papers with Form 02; the clock stands (Yêu cầu bổ sung giấy tờ). */
    SUPPLEMENT_ASKED(5),
    /** The applicant owes a fee or tax; the clock stands (Yêu cầu thực hiện nghĩa vụ tài chính). */
    FINANCIAL_DUTY(6),
    /** The applicant wants it back (Công dân yêu cầu rút hồ sơ). */
    WITHDRAWAL_ASKED(7),
    /** Stopped or closed with Form 05 (Dừng xử lý). */
    STOPPED(8),
    /** The result is signed, numbered and stamped (Đã xử lý xong). */
    SETTLED(9),
    /** The result is in the applicant's hands (Đã trả kết quả). */
    RETURNED(10);

    private final int code;

    DossierState(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** Whether nothing more will happen to the dossier. */
    public boolean isEnd() {
        return this == REFUSED || this == STOPPED || this == RETURNED;
    }

    /** Whether the law lets a dossier go from here to {@code next}. */
    public boolean mayBecome(DossierState next) {
        return switch (next) {
            case REGISTERED -> false;
            case ACCEPTED -> this == REGISTERED || this == SUPPLEMENT_ASKED;
            case REFUSED -> this == REGISTERED || this == ACCEPTED || this == IN_PROGRESS;
            case IN_PROGRESS -> this == ACCEPTED || this == SUPPLEMENT_ASKED || this == FINANCIAL_DUTY;
            case SUPPLEMENT_ASKED -> this == REGISTERED || this == ACCEPTED || this == IN_PROGRESS;
            case FINANCIAL_DUTY -> this == IN_PROGRESS;
            case WITHDRAWAL_ASKED -> !isEnd() && this != SETTLED && this != WITHDRAWAL_ASKED;
            case STOPPED -> !isEnd() && this != SETTLED;
            case SETTLED -> this == IN_PROGRESS;
            case RETURNED -> this == SETTLED;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static DossierState ofCode(int code) {
        return Arrays.stream(values())
                .filter(state -> state.code == code)
                .findFirst()
                .orElseThrow();
    }
}
