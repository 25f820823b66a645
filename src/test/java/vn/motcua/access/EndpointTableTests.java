package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.MotCuaTest;
import vn.motcua.organization.Officers;

@MotCuaTest
class EndpointTableTests {

    /** One officer for each word of the table, under the demo's logins. */
    private static final List<String> LOGINS = List.of(
            "tu-phap.reception",
            "tu-phap.specialist",
            "tu-phap.head",
            "tu-phap.leader",
            "tu-phap.clerk",
            "tu-phap.returns",
            "admin",
            "analyst",
            "approver",
            "auditor",
            "manager",
            "chair");

    @Autowired
    EndpointTable table;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Officers officers;

    @Autowired
    MockMvc web;

    @Test
    void everyEndpointHasALine() {
        assertThat(linesOfTable()).containsAll(endpoints());
    }

    @Test
    void everyLineHasAnEndpoint() {
        var lines = linesOfTable();
        lines.removeIf(line -> line.endsWith("/**") || line.contains(" /actuator/"));
        assertThat(endpoints()).containsAll(lines);
    }

    @Test
    void anonymousGetsWhatThePublicMayHaveAndElseIsAskedToSignIn() throws Exception {
        for (var line : called()) {
            var answer = ask(line, anonymous());
            assertThat(refused(line, answer))
                    .as("anonymous %s %s → %s", line.method(), line.path(), answer.getStatus())
                    .isEqualTo(!line.allows(null));
        }
    }

    @Test
    void eachRoleGetsWhatTheTableSays() throws Exception {
        var wrong = new ArrayList<String>();
        for (var login : LOGINS) {
            var officer = officers.find(login).orElseThrow();
            for (var line : called()) {
                var answer = ask(line, user(login));
                if (refused(line, answer) == line.allows(officer)) {
                    wrong.add(login + " " + line.method() + " " + line.path() + " → " + answer.getStatus());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatHasNoLineIsNotThereForAnyone() throws Exception {
        for (var path : List.of("/api/nothing", "/actuator/env", "/actuator/heapdump", "/v3/other")) {
            assertThat(web.perform(request(HttpMethod.GET, path))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(path)
                    .isEqualTo(401);
            assertThat(web.perform(request(HttpMethod.GET, path).with(user("admin")))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    /** What the test can call without harm or noise: everything but files and the metrics of the running node. */
    private List<EndpointLine> called() {
        return table.lines().stream()
                .filter(line -> !line.path().getPatternString().endsWith("/**"))
                .toList();
    }

    private MockHttpServletResponse ask(EndpointLine line, RequestPostProcessor who) throws Exception {
        var path = line.path().getPatternString().replaceAll("\\{[^}]+}", "x");
        var request =
                request(HttpMethod.valueOf(line.method()), path).with(csrf()).with(who);
        return web.perform(request).andReturn().getResponse();
    }

    private static boolean refused(EndpointLine line, MockHttpServletResponse answer) throws Exception {
        var toSignIn = String.valueOf(answer.getHeader("Location")).startsWith("/sign-in");
        var byTable = answer.getStatus() == 403
                && (answer.getErrorMessage() == null
                                && answer.getContentAsString().contains("access.not-allowed")
                        || !line.path().getPatternString().startsWith("/api/"));
        return answer.getStatus() == 401 || toSignIn || byTable;
    }

    private Set<String> linesOfTable() {
        return table.lines().stream()
                .map(line -> line.method() + " " + line.path().getPatternString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> endpoints() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> !BasicErrorController.class.isAssignableFrom(
                        entry.getValue().getBeanType()))
                .flatMap(entry -> words(entry.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> words(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of("ANY " + path)
                        : methods.stream().map(method -> method + " " + path));
    }
}
