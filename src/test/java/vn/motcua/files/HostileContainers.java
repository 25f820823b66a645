package vn.motcua.files;

import static vn.motcua.files.GoodFiles.text;
import static vn.motcua.files.GoodFiles.zip;
import static vn.motcua.files.HostileFiles.join;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.motcua.files.HostileFiles.Hostile;

/** Pictures, office documents and XML that do, hide or are more than they say. */
final class HostileContainers {

    private static final String XXE = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>";
    private static final String LAUGHS = "<!DOCTYPE a [<!ENTITY b 'lol'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;</a>";

    private HostileContainers() {}

    static List<Hostile> all() {
        return List.of(
                docx("a ZIP", zip(Map.of("a.txt", text("a"))), FileFault.TYPE_NOT_ALLOWED),
                docx("a Java archive", zip(Map.of("META-INF/MANIFEST.MF", text("a"))), FileFault.TYPE_NOT_ALLOWED),
                docx("a document with macros", with("word/vbaProject.bin", "x"), FileFault.MACROS),
                docx(
                        "macros by type",
                        with(GoodFiles.CONTENT_TYPES, "<T a='x.macroEnabled.main+xml'/>"),
                        FileFault.MACROS),
                docx(
                        "a document with an object",
                        with("word/embeddings/oleObject1.bin", "x"),
                        FileFault.EMBEDDED_FILES),
                docx("a document with ActiveX", with("word/activeX/activeX1.xml", "<x/>"), FileFault.EMBEDDED_FILES),
                docx(
                        "a template from elsewhere",
                        with(
                                "word/_rels/settings.xml.rels",
                                "<R Type=\"http://x/attachedTemplate\" Target='http://evil'/>"),
                        FileFault.ACTIVE_CONTENT),
                docx("XXE in a document", with("word/document.xml", XXE), FileFault.EXTERNAL_ENTITY),
                docx("a path out of the folder", with("../../etc/cron.d/x", "x"), FileFault.DAMAGED),
                docx("a ZIP bomb", with("word/media/a.bmp", "0".repeat(30_000_000)), FileFault.ZIP_BOMB),
                docx("a ZIP of too many parts", crowd(), FileFault.ZIP_BOMB),
                docx("a ZIP with something behind", join(GoodFiles.docx(), text("<script>")), FileFault.POLYGLOT),
                docx("half a document", Arrays.copyOf(GoodFiles.docx(), 150), FileFault.DAMAGED),
                new Hostile("a PNG of 10^10 pixels", "a.png", hugePng(), FileFault.TOO_MANY_PIXELS),
                new Hostile(
                        "a PNG before a ZIP",
                        "a.png",
                        join(GoodFiles.picture("png"), GoodFiles.docx()),
                        FileFault.POLYGLOT),
                new Hostile(
                        "a JPEG before a page",
                        "a.jpg",
                        join(GoodFiles.picture("jpg"), text("<?php x ?>")),
                        FileFault.POLYGLOT),
                new Hostile("half a PNG", "a.png", Arrays.copyOf(GoodFiles.picture("png"), 20), FileFault.DAMAGED),
                xml("XXE", XXE, FileFault.EXTERNAL_ENTITY),
                xml("a billion laughs", LAUGHS, FileFault.EXTERNAL_ENTITY),
                xml("an XML with a style sheet", "<?xml-stylesheet href='http://evil'?><a/>", FileFault.ACTIVE_CONTENT),
                xml(
                        "a page in an XML",
                        "<a><x:script xmlns:x='http://www.w3.org/1999/xhtml'/></a>",
                        FileFault.ACTIVE_CONTENT),
                xml("an XML without signature", "<a/>", FileFault.NOT_SIGNED),
                xml("half an XML", "<a><b>", FileFault.DAMAGED),
                xml("a deep XML", "<a>".repeat(5000), FileFault.DAMAGED));
    }

    private static Hostile docx(String what, byte[] bytes, FileFault fault) {
        return new Hostile(what, "đơn.docx", bytes, fault);
    }

    private static Hostile xml(String what, String xml, FileFault fault) {
        return new Hostile(what, "giấy.xml", text("<?xml version='1.0'?>" + xml), fault);
    }

    private static byte[] with(String part, String content) {
        var parts = GoodFiles.docxParts();
        parts.put(part, text(content));
        return zip(parts);
    }

    private static byte[] crowd() {
        var parts = GoodFiles.docxParts();
        for (int i = 0; i < 2001; i++) {
            parts.put("word/p" + i, new byte[0]);
        }
        return zip(parts);
    }

    /** Its header says 100,000 by 100,000; decoding would ask for 40 GB. */
    private static byte[] hugePng() {
        var bytes = GoodFiles.picture("png");
        ByteBuffer.wrap(bytes).putInt(16, 100_000).putInt(20, 100_000);
        var sum = new java.util.zip.CRC32();
        sum.update(bytes, 12, 17);
        ByteBuffer.wrap(bytes).putInt(29, (int) sum.getValue());
        return bytes;
    }
}
