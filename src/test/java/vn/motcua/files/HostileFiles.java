package vn.motcua.files;

import static vn.motcua.files.GoodFiles.text;

import java.util.ArrayList;
import java.util.List;

/** Files that must not come in, each with the name it comes under and the one fault it must be told. */
public final class HostileFiles {

    /** A file, what it is, and what must be said of it. */
    public record Hostile(String what, String name, byte[] bytes, FileFault fault) {

        /** The problem's code that the sender must read. */
        public String code() {
            return "file." + fault.word();
        }

        @Override
        public String toString() {
            return what;
        }
    }

    private HostileFiles() {}

    public static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>(foreign());
        all.addAll(liars());
        all.addAll(HostilePdfs.all());
        all.addAll(HostileContainers.all());
        return all;
    }

    private static List<Hostile> foreign() {
        var no = FileFault.TYPE_NOT_ALLOWED;
        return List.of(
                new Hostile("a Windows program", "a.exe", join(text("MZ\u0000\u0000"), new byte[200]), no),
                new Hostile("a Linux program called PDF", "a.pdf", elf(), no),
                new Hostile("a shell script", "a.sh", text("#!/bin/sh\nrm -rf /\n"), no),
                new Hostile("a page", "a.html", text("<!DOCTYPE html><html><script>1</script></html>"), no),
                new Hostile("a page called PDF", "a.pdf", text("<html><body onload='x()'></body></html>"), no),
                new Hostile("an SVG", "a.svg", text("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"), no),
                new Hostile("plain text", "a.txt", text("xin chào"), no),
                new Hostile("a GZIP", "a.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3}, no),
                new Hostile(
                        "a 7z",
                        "a.7z",
                        join(new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c}, new byte[30]),
                        no),
                new Hostile("a RAR", "a.rar", join(text("Rar!\u001a\u0007\u0000"), new byte[30]), no),
                new Hostile("an old Word document", "a.doc", ole(), no),
                new Hostile("RTF", "a.rtf", text("{\\rtf1\\ansi{\\object\\objemb}}"), no),
                new Hostile(
                        "a Java class",
                        "a.class",
                        join(new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe}, new byte[30]),
                        no),
                new Hostile("a GIF", "a.gif", text("GIF89a/*<script>*/"), no),
                new Hostile("random bytes called PDF", "a.pdf", noise(), no));
    }

    private static List<Hostile> liars() {
        return List.of(
                new Hostile("nothing", "a.pdf", new byte[0], FileFault.EMPTY),
                new Hostile("a name of dots", "..", GoodFiles.pdf(), FileFault.NAME),
                new Hostile("a name of invisible characters", "\u202e\u200b", GoodFiles.pdf(), FileFault.NAME),
                new Hostile("a PDF called a program", "a.pdf.exe", GoodFiles.pdf(), FileFault.NAME_LIES),
                new Hostile("a turned name", "a\u202efdp.exe", GoodFiles.pdf(), FileFault.NAME_LIES),
                new Hostile("a picture called PDF", "a.pdf", GoodFiles.picture("png"), FileFault.NAME_LIES));
    }

    private static byte[] elf() {
        return join(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}, new byte[100]);
    }

    private static byte[] ole() {
        var head =
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        return join(head, new byte[600]);
    }

    private static byte[] noise() {
        var bytes = new byte[500];
        new java.util.Random(7).nextBytes(bytes);
        bytes[0] = 0;
        return bytes;
    }

    static byte[] join(byte[] first, byte[] second) {
        var both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
