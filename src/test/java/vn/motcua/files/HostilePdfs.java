package vn.motcua.files;

import static vn.motcua.files.GoodFiles.pdf;
import static vn.motcua.files.GoodFiles.text;
import static vn.motcua.files.HostileFiles.join;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionSubmitForm;
import vn.motcua.files.HostileFiles.Hostile;

/** PDF files that do, hide or are more than a paper. */
final class HostilePdfs {

    private HostilePdfs() {}

    static List<Hostile> all() {
        return List.of(
                hostile(
                        "a PDF with a script",
                        pdf(1, p -> p.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                        FileFault.ACTIVE_CONTENT),
                hostile(
                        "a PDF that starts a program",
                        pdf(1, p -> p.getDocumentCatalog().setOpenAction(new PDActionLaunch())),
                        FileFault.ACTIVE_CONTENT),
                hostile(
                        "a PDF that sends itself",
                        pdf(1, p -> p.getDocumentCatalog().setOpenAction(new PDActionSubmitForm())),
                        FileFault.ACTIVE_CONTENT),
                hostile(
                        "a PDF with page actions",
                        pdf(1, p -> p.getPage(0).getCOSObject().setItem(COSName.AA, new COSDictionary())),
                        FileFault.ACTIVE_CONTENT),
                hostile("a PDF with a form of XFA", pdf(1, HostilePdfs::xfa), FileFault.ACTIVE_CONTENT),
                hostile("a PDF with a file in it", pdf(1, HostilePdfs::embed), FileFault.EMBEDDED_FILES),
                hostile(
                        "a locked PDF",
                        pdf(1, p -> p.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()))),
                        FileFault.ENCRYPTED),
                hostile(
                        "a PDF that may not be printed",
                        pdf(1, p -> p.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()))),
                        FileFault.ENCRYPTED),
                hostile("a PDF of 501 pages", pdf(501), FileFault.TOO_MANY_PAGES),
                hostile("a PDF of no page", pdf(0), FileFault.DAMAGED),
                hostile("half a PDF", Arrays.copyOf(pdf(), 200), FileFault.DAMAGED),
                hostile("a PDF behind something", join(text("\n"), pdf()), FileFault.POLYGLOT),
                hostile("a PDF before a page", join(pdf(), text("<html><script>x()</script>")), FileFault.POLYGLOT),
                hostile("a PDF before a ZIP", join(pdf(), GoodFiles.docx()), FileFault.POLYGLOT),
                hostile("a PDF of noise", join(text("%PDF-1.7\n"), text("obj obj obj\n%%EOF")), FileFault.DAMAGED));
    }

    private static Hostile hostile(String what, byte[] bytes, FileFault fault) {
        return new Hostile(what, "giấy khai sinh.pdf", bytes, fault);
    }

    private static void xfa(org.apache.pdfbox.pdmodel.PDDocument pdf) {
        var form = new COSDictionary();
        form.setString("XFA", "<xdp/>");
        pdf.getDocumentCatalog().getCOSObject().setItem("AcroForm", form);
    }

    private static void embed(org.apache.pdfbox.pdmodel.PDDocument pdf) throws java.io.IOException {
        var file = new PDComplexFileSpecification();
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(text("MZ"))));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("a.exe", file));
        var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
    }
}
