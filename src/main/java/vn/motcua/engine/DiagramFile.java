package vn.motcua.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.Resource;

/**
 * One file to deploy.
 *
 * @param path where it lies in the project: {@code processes/tu-phap/1.001193.bpmn}
 * @param deployment name of the deployment it belongs to: the department's folder, or {@code decisions}
 */
record DiagramFile(String path, String deployment, Resource resource) {

    private static final String PROCESSES = "processes/";
    private static final String DECISIONS = "decisions";

    static DiagramFile process(Resource resource) {
        String path = after(resource, PROCESSES);
        return new DiagramFile(path, deployment(path), resource);
    }

    static DiagramFile decision(Resource resource) {
        String path = after(resource, DECISIONS + "/");
        return new DiagramFile(path, deployment(path), resource);
    }

    /** The name of the deployment that a file belongs to. */
    static String deployment(String path) {
        if (!path.startsWith(PROCESSES)) {
            return DECISIONS;
        }
        String below = path.substring(PROCESSES.length());
        return below.contains("/") ? below.substring(0, below.indexOf('/')) : "shared";
    }

    /** What a deploy pattern is matched with: {@code tu-phap/1.001193}, {@code decisions/step-routing}. */
    String id() {
        String name = path.startsWith(PROCESSES) ? path.substring(PROCESSES.length()) : path;
        return name.substring(0, name.lastIndexOf('.'));
    }

    byte[] content() {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String sha256() {
        return sha256(content());
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String after(Resource resource, String folder) {
        try {
            String url = resource.getURL().toString();
            return url.substring(url.lastIndexOf("/" + folder) + 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
