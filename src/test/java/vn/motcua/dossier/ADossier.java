package vn.motcua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A dossier as an officer types it, good in every field until a test breaks one. */
public final class ADossier {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Escapes what a transport would mend, such as half a surrogate pair. */
    private static final ObjectMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final ObjectNode body = JSON.createObjectNode();

    private ADossier(String procedure) {
        body.put("procedureCode", procedure).put("channel", "direct").put("returnMethod", "counter");
        body.put("summary", "Đề nghị giải quyết hồ sơ");
        body.putObject("applicant")
                .put("kind", "citizen")
                .put("name", "Nguyễn Thị Hường")
                .put("idNumber", "024190001234")
                .put("phone", "0912345678")
                .put("email", "huong@example.vn")
                .put("address", "Phường Bắc Giang, tỉnh Bắc Ninh");
        paper("Tờ khai");
    }

    public static ADossier of(String procedure) {
        return new ADossier(procedure);
    }

    /** Sets a field by its path: {@code applicant.name}, {@code papers[0].name}; null leaves it out. */
    public ADossier with(String path, @Nullable Object value) {
        var at = path.startsWith("applicant.")
                ? (ObjectNode) body.get("applicant")
                : path.startsWith("papers[0].")
                        ? (ObjectNode) body.get("papers").get(0)
                        : body;
        var field = path.substring(path.lastIndexOf('.') + 1);
        if (value == null) {
            at.remove(field);
        } else {
            at.set(field, JSON.valueToTree(value));
        }
        return this;
    }

    public ADossier paper(String name) {
        ArrayNode papers = body.withArray("papers");
        papers.addObject().put("name", name).put("originals", 1).put("copies", 0);
        return this;
    }

    public String json() {
        try {
            return ASCII.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
