package vn.motcua.engine.gate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The bytes as text, and what must not be in it whatever it means. */
final class ModelText {

    private static final char REPLACED = '\uFFFD';

    private ModelText() {}

    /** Null when it was refused. A byte order mark is taken off. */
    static @Nullable String read(byte[] content, Findings findings) {
        if (content.length == 0) {
            findings.stop("empty", "", 1);
            return null;
        }
        String text = decoded(content);
        if (text == null || text.indexOf('\0') >= 0) {
            findings.stop("encoding", "", 1);
            return null;
        }
        refuse("doctype", text, text.indexOf("<!DOCTYPE"), findings);
        refuse("doctype", text, text.indexOf("<!ENTITY"), findings);
        refuse("direction", text, turned(text), findings);
        return findings.stopped() ? null : text;
    }

    private static @Nullable String decoded(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACED) >= 0 && !isUtf8(content)) {
            return null;
        }
        return text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    /** Where an invisible sign turns the direction of writing, so that people read something else than the engine. */
    private static int turned(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign >= '\u202A' && (sign <= '\u202E' || sign >= '\u2066' && sign <= '\u2069')) {
                return at;
            }
        }
        return -1;
    }

    private static void refuse(String rule, String text, int at, Findings findings) {
        if (at >= 0) {
            long before = text.chars().limit(at).filter(sign -> sign == '\n').count();
            findings.stop(rule, "", 1 + (int) before);
        }
    }
}
