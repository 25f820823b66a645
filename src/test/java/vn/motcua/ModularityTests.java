package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Each module imports only what its {@code package-info} allows. */
class ModularityTests {

    @Test
    void everyModuleKeepsToWhatItMayImport() {
        var modules = ApplicationModules.of(MotCuaApplication.class);

        modules.verify();

        new Documenter(modules).writeModulesAsPlantUml();
    }

    @Test
    void aModuleThatReachesIntoAnotherIsSeen() {
        var modules = ApplicationModules.of("badexamples", new com.tngtech.archunit.core.importer.ImportOption() {
            @Override
            public boolean includes(com.tngtech.archunit.core.importer.Location location) {
                return true;
            }
        });

        assertThat(modules.detectViolations().hasViolations()).isTrue();
    }
}
