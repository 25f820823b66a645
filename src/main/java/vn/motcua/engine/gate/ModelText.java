package vn.motcua.engine.gate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The bytes as text, and what must not be in it whatever it means. */
final class ModelText {

    private static final char REPLACED = '\uFFFD';
    private static final Pattern DOCTYPE = Pattern.compile("<!(?:DOCTYPE|ENTITY)");
    private static final Pattern DIRECTION = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

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
        refuse("doctype", DOCTYPE, text, findings);
        refuse("direction", DIRECTION, text, findings);
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

    private static void refuse(String rule, Pattern pattern, String text, Findings findings) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            int line = 1
                    + (int) text.chars()
                            .limit(matcher.start())
                            .filter(sign -> sign == '\n')
                            .count();
            findings.stop(rule, "", line);
        }
    }
}
