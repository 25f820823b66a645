/** Letters and forms on paper: HTML templates to PDF with embedded Vietnamese fonts, QR codes; tables as CSV and XLSX. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.motcua.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
