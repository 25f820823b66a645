package vn.motcua.rehearsal;

import java.util.Map;

/**
 * A slip or letter that the applicant would have got.
 *
 * @param form its number in Circular 03/2025/TT-VPCP, Annex I
 * @param pdf as printed, with a mark across that it is none
 */
public record PlayedLetter(int form, Map<String, String> facts, byte[] pdf) {}
