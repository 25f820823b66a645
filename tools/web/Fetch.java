import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * Fetches the browser libraries once per lock file and bundles the one that ships no file for the browser; the Maven
 * build runs it as {@code java tools/web/Fetch.java tools/web}.
 */
class Fetch {

    private static final String BUNDLED = "token-simulation.js";

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var stamp = folder.resolve("node_modules/.lock-sha256");
        var lock = sha256(folder.resolve("package-lock.json")) + sha256(folder.resolve(BUNDLED));
        if (Files.exists(stamp) && Files.readString(stamp).equals(lock)) {
            return;
        }
        System.out.println("Fetching the browser libraries of " + folder + " (once per lock file) ...");
        var code = npm(folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
        if (code != 0) {
            fail("'npm ci' in " + folder + " ended with " + code + ". It needs a reachable npm registry the first time.");
        }
        bundle(folder);
        Files.writeString(stamp, lock);
    }

    /** esbuild is started by node itself: no install script of a package ever runs here. */
    private static void bundle(Path folder) throws InterruptedException {
        var code = run(
                folder,
                "node",
                "node_modules/esbuild/bin/esbuild",
                BUNDLED,
                "--bundle",
                "--minify",
                "--format=iife",
                "--log-level=warning",
                "--outfile=node_modules/.bundled/" + BUNDLED);
        if (code != 0) {
            fail("esbuild could not bundle " + BUNDLED + " (it ended with " + code + ").");
        }
    }

    private static int npm(Path folder, String... arguments) throws InterruptedException {
        var windows = System.getProperty("os.name").startsWith("Windows");
        var command = new java.util.ArrayList<>(windows ? List.of("cmd", "/c", "npm") : List.of("npm"));
        command.addAll(List.of(arguments));
        return run(folder, command.toArray(String[]::new));
    }

    private static int run(Path folder, String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException missing) {
            fail("This build needs Node.js 20 or newer with npm, for the diagram editor and the font of the pages."
                    + " Install it, see that 'npm --version' answers, and run the build again.");
            return 1;
        }
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private static void fail(String message) {
        System.err.println("\n" + message + "\n");
        System.exit(1);
    }
}
