package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcedureFileTests {

    private static final String BIRTH = """
            code: '1.001010'
            name: Đăng ký khai sinh
            field: Hộ tịch
            department: tu-phap
            department-derived: true
            levels: [province, commune]
            channels: [direct, online]
            time-limits:
              direct: 0.5 working_days
            fee: 8000
            subjects:
            - Công dân Việt Nam
            papers: 3
            decision: 163/QĐ-BTP
            as-of: 2026-07
            to-do: [executing-agency, online-level, time-limit-by-channel]
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeFolder() throws Exception {
        file = Files.createDirectories(folder.resolve("tu-phap")).resolve("1.001010.yaml");
    }

    @Test
    void readsBackWhatItWrites() throws Exception {
        Files.writeString(file, BIRTH);

        var read = CatalogFiles.read(CatalogFiles.in(folder));

        assertThat(read).singleElement().satisfies(procedure -> {
            assertThat(procedure.term(Channel.ONLINE)).hasToString("0.5 working_days");
            assertThat(procedure.levels()).containsExactly(Level.PROVINCE, Level.COMMUNE);
            assertThat(procedure.onlineLevel()).isNull();
            assertThat(ProcedureWriting.text(procedure)).isEqualTo(BIRTH);
        });
    }

    @Test
    void takesACodeWithoutQuotesForWhatIsWritten() throws Exception {
        Files.writeString(file, BIRTH.replace("'", ""));

        assertThat(CatalogFiles.read(CatalogFiles.in(folder)))
                .extracting(procedure -> procedure.code().value())
                .containsExactly("1.001010");
    }

    @Test
    void namesFileAndFieldOfWhatIsWrong() throws Exception {
        refuses("fee: 8000", "fee: 8.000 đồng", "fee: is not a whole number");
        refuses("fee: 8000", "fee:", "fee: is not a text");
        refuses("fee: 8000", "fe: 8000", "fe: there is no such field");
        refuses("fee: 8000", "papers: 1", "papers: stands twice");
        refuses("papers: 3", "papers: 99999999999", "papers: integer overflow");
        refuses("[direct, online]", "[direct, fax]", "channels: unknown word fax");
        refuses("[direct, online]", "direct", "channels: is not a list");
        refuses("0.5 working_days", "0.5 weeks", "time-limits: ");
        refuses("0.5 working_days", "0 days", "time-limits: A time limit is more than nothing");
        refuses("1.001010", "1.001011", "code: is not the file's name");
        refuses("1.001010", "1001010", "code: Not a procedure code");
        refuses("department: tu-phap", "department: y-te", "department: names another folder");
        refuses("department: tu-phap", "department: tu-fap", "department: no department has the slug tu-fap");
        refuses("department-derived: true\n", "", "department-derived: says true or false");
        refuses("name: Đăng ký khai sinh\n", "", "name: is missing");
        refuses("code: '1.001010'", "code: '1.001010'\nnational-code: none", "national-code: is 'none' with");
        refuses("[executing-agency, ", "[the-rest, ", "to-do: unknown word the-rest");
        refuses("to-do: [executing-agency, online-level, time-limit-by-channel]\n", "", "to-do: is missing");
        refuses("field: Hộ tịch", "field: [", "file: is not YAML");
    }

    @Test
    void namesAFileThatIsNoMappingOrNoUtf8() throws Exception {
        refuses(BIRTH, "", "file: does not consist of named values");
        Files.write(file, BIRTH.getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(this::read).isInstanceOf(CatalogUnreadable.class).hasMessageContaining("is not UTF-8");
    }

    @Test
    void refusesACodeInTwoFolders() throws Exception {
        Files.writeString(file, BIRTH);
        var twin = Files.createDirectories(folder.resolve("y-te")).resolve("1.001010.yaml");
        Files.writeString(twin, BIRTH.replace("department: tu-phap", "department: y-te"));

        assertThatThrownBy(this::read).hasMessageContaining("code: another folder has this code too");
    }

    private void refuses(String right, String wrong, String told) throws Exception {
        assertThat(BIRTH).contains(right);
        Files.writeString(file, BIRTH.replace(right, wrong));
        assertThatThrownBy(this::read)
                .isInstanceOf(CatalogUnreadable.class)
                .hasMessageContaining("tu-phap/1.001010.yaml: " + told);
    }

    private void read() {
        CatalogFiles.read(CatalogFiles.in(folder));
    }
}
