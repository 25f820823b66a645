package vn.motcua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class OfficersTests {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final int EVERYONE = 123 * 6 + 6;

    private static EmbeddedPostgres postgres;
    private JdbcClient jdbc;
    private Officers officers;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V4__organization.sql"))
                .execute(postgres.getPostgresDatabase());
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void empty() {
        jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        jdbc.sql("truncate officers cascade").update();
        officers = new Officers(jdbc);
    }

    @Test
    void writesOneDemoOfficerForEachGroupAndPosition() {
        start(new MockEnvironment());

        assertThat(count("officers")).isEqualTo(EVERYONE);
        assertThat(count("officer_groups")).isEqualTo(EVERYONE - 6);
        var officer = officers.find("tu-phap.reception").orElseThrow();
        assertThat(officer.name()).isEqualTo("Công chức tiếp nhận – Sở Tư pháp");
        assertThat(officer.groups()).containsExactly(CandidateGroup.parse("tu-phap.reception"));
        assertThat(officer.positions()).isEmpty();
        var chair = officers.find("chair").orElseThrow();
        assertThat(chair.positions()).containsExactly(Position.CHAIR);
        assertThat(chair.name()).isEqualTo("Chủ tịch UBND tỉnh");
    }

    @Test
    void letsADemoOfficerInWithTheDemoPasswordOnly() {
        start(new MockEnvironment());

        var hash = officers.passwordHash("admin").orElseThrow();
        var encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        assertThat(hash).startsWith("{bcrypt}");
        assertThat(encoder.matches("demo", hash)).isTrue();
        assertThat(encoder.matches("Demo", hash)).isFalse();
    }

    @Test
    void startsASecondTimeWithoutTouchingAnyone() {
        start(new MockEnvironment());
        jdbc.sql("update officers set name = 'Khác', enabled = false where login = 'admin'")
                .update();
        jdbc.sql("delete from officer_groups where login = 'tu-phap.clerk'").update();

        start(new MockEnvironment());

        assertThat(count("officers")).isEqualTo(EVERYONE);
        assertThat(officers.find("admin")).isEmpty();
        assertThat(officers.passwordHash("admin")).isEmpty();
        assertThat(officers.find("tu-phap.clerk").orElseThrow().groups()).isEmpty();
    }

    @Test
    void refusesTheDemoOnAnyOtherDatabase() {
        var other = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db/motcua");
        start(other);
        assertThat(count("officers")).isZero();

        other.setProperty("motcua.demo", "true");
        assertThatThrownBy(() -> start(other)).isInstanceOf(DemoRefused.class);
        assertThat(count("officers")).isZero();
    }

    @Test
    void saysInWordsWhyTheDemoIsRefused() {
        var said = new DemoRefusedInWords().analyze(new DemoRefused());
        assertThat(said.getDescription()).contains("motcua.demo=true", "spring.datasource.url");
        assertThat(said.getAction()).contains("Remove motcua.demo");
    }

    @Test
    void allowsTheDemoAnywhereForRehearsals() {
        start(new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://db/motcua")
                .withProperty("motcua.demo-anywhere", "true"));
        assertThat(count("officers")).isEqualTo(EVERYONE);
    }

    @Test
    void leavesTheDemoOutWhenToldSo() {
        start(new MockEnvironment().withProperty("motcua.demo", "false"));
        assertThat(count("officers")).isZero();
    }

    private void start(MockEnvironment settings) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages-organization");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        new DemoOfficers(new DemoMode(settings), new Units(), messages, jdbc, CLOCK).afterSingletonsInstantiated();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
