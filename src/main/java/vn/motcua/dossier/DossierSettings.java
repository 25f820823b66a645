package vn.motcua.dossier;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Rules of a dossier that are data.
 *
 * @param supplementTerm how long the applicant has to bring papers; 15 working days as in Decree 297/2025 Art. 6(4)a,
 *     the one text that states a number
 * @param province what the province is called on letters
 * @param place the place that stands before the date of a letter
 * @param centre the centre's name on letters
 * @param address under which citizens reach this system, for QR codes
 */
@ConfigurationProperties("motcua.dossier")
public record DossierSettings(
        @DefaultValue("15 working_days") String supplementTerm,
        @DefaultValue("ỦY BAN NHÂN DÂN TỈNH BẮC NINH") String province,
        @DefaultValue("Bắc Ninh") String place,
        @DefaultValue("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG") String centre,
        @DefaultValue("http://localhost:8080") String address) {}
