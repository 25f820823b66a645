package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.motcua.organization.Units;

class CatalogTests {

    private static final Catalog CATALOG = new Catalog();
    private static final Path FOLDER = Path.of("procedure-catalog");

    @Test
    void holdsEveryPublicProcedureOfTheProvinceAndItsCommunes() {
        var national = CATALOG.all().stream()
                .filter(procedure -> procedure.code().isNational())
                .toList();

        assertThat(national).hasSize(2411);
        assertThat(national)
                .filteredOn(procedure -> procedure.levels().contains(Level.PROVINCE))
                .hasSize(1828);
        assertThat(national)
                .filteredOn(procedure -> procedure.levels().contains(Level.COMMUNE))
                .hasSize(909);
        assertThat(CATALOG.all()).hasSize(2411);
    }

    @Test
    void namesWhatIsMissingInEveryFile() {
        assertThat(CATALOG.all())
                .allSatisfy(procedure -> assertThat(procedure.toDo()).containsAll(ToDo.of(procedure)));
    }

    @Test
    void keepsEveryFileAsItWouldWriteIt() {
        assertThat(CATALOG.all()).allSatisfy(procedure -> {
            var file = FOLDER.resolve(Catalog.folder(procedure)).resolve(procedure.code() + ".yaml");
            var text = Files.readString(file);
            assertThat(text).isEqualTo(ProcedureWriting.text(procedure)).doesNotContain("\r");
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        });
    }

    @Test
    void findsNamesWithoutAccentsAndCodesByTheirBeginning() {
        assertThat(CATALOG.search("dang ky khai sinh"))
                .extracting(Procedure::name)
                .contains("Thủ tục đăng ký khai sinh");
        assertThat(CATALOG.search("KHAI SINH đăng Ký")).isEqualTo(CATALOG.search("dang ky khai sinh"));
        assertThat(CATALOG.search("1.001193")).extracting(Procedure::name).containsExactly("Thủ tục đăng ký khai sinh");
        assertThat(CATALOG.search(" ")).isEqualTo(CATALOG.all());
        assertThat(CATALOG.search("no such procedure")).isEmpty();
    }

    @Test
    void knowsDepartmentsThatStandInTheProvince() {
        var standing = new Units()
                .on(LocalDate.of(2026, 11, 22)).stream().map(unit -> unit.id()).toList();

        assertThat(CATALOG.all().stream().map(Procedure::department).filter(Objects::nonNull))
                .isSubsetOf(standing);
        assertThat(DepartmentNames.slugs())
                .isSubsetOf(standing.stream().map(Object::toString).toList());
        assertThat(CATALOG.knowsDepartment("unassigned")).isTrue();
        assertThat(CATALOG.knowsDepartment("phuong-bac-giang")).isFalse();
    }

    @Test
    void refusesACodeThatIsNotThere() {
        assertThatThrownBy(() -> CATALOG.procedure(new ProcedureCode("9.999999")))
                .isInstanceOf(ProcedureNotFound.class);
    }

    @Test
    void saysTheSameAsTheSchemaForEditors() throws Exception {
        var schema = new ObjectMapper().readTree(FOLDER.resolve("_schema.json").toFile());
        var properties = schema.path("properties");

        assertThat(properties.fieldNames()).toIterable().containsExactlyElementsOf(ProcedureWriting.FIELDS);
        assertThat(words(schema.path("required"))).containsExactly("code", "name", "to-do");
        assertThat(words(properties.path("department").path("enum")))
                .containsExactlyInAnyOrderElementsOf(DepartmentNames.slugs());
        assertThat(words(properties.path("levels").path("items").path("enum"))).containsExactly("province", "commune");
        assertThat(words(properties.path("channels").path("items").path("enum")))
                .containsExactly("direct", "online", "post");
        assertThat(words(properties.path("online-level").path("enum"))).containsExactly("full", "partial");
        assertThat(words(properties.path("to-do").path("items").path("enum"))).isEqualTo(ToDo.NAMES);
    }

    @Test
    void countsWhatIsKnownAndWhatIsNot() {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        assertThat(new CatalogCommand().run(List.of("stats"), out)).isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsPattern("procedures +2411\n")
                .containsPattern("with a national code +2411\n")
                .containsPattern("with a fee +1218\n")
                .containsPattern("with a count of papers +1568\n")
                .containsPattern("  tu-phap +224\n");
    }

    private static List<String> words(JsonNode array) {
        var words = new ArrayList<String>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }
}
