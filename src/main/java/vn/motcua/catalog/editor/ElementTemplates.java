package vn.motcua.catalog.editor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The templates of steps that Camunda Modeler finds beside the diagrams, as one list for the editor in the browser. */
@RestController
class ElementTemplates {

    private static final String FILES = "classpath:element-templates/*.json";

    private final byte[] templates;
    private final String version;

    ElementTemplates(ObjectMapper mapper) throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources(FILES);
        Arrays.sort(files, Comparator.comparing(Resource::getFilename, Comparator.nullsFirst(String::compareTo)));
        ArrayNode all = mapper.createArrayNode();
        for (var file : files) {
            all.addAll((ArrayNode) mapper.readTree(file.getContentAsByteArray()));
        }
        this.templates = mapper.writeValueAsBytes(all);
        this.version = DigestUtils.md5DigestAsHex(templates);
    }

    @GetMapping("/api/element-templates")
    ResponseEntity<byte[]> all() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .eTag(version)
                .body(templates);
    }
}
