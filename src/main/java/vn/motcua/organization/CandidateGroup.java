package vn.motcua.organization;

/** Those who may take a step: a role in a unit, written {@code tu-phap.specialist}. */
public record CandidateGroup(UnitId unit, Role role) {

    /** @throws IllegalArgumentException when the text has not the form {@code unit.role} */
    public static CandidateGroup parse(String text) {
        var dot = text.lastIndexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("Not a candidate group: " + text);
        }
        return new CandidateGroup(new UnitId(text.substring(0, dot)), Role.of(text.substring(dot + 1)));
    }

    @Override
    public String toString() {
        return unit + "." + role.word();
    }
}
