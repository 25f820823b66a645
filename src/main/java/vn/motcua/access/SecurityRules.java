package vn.motcua.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * Three doors: programs at {@code /api} with a password in each request, Camunda Modeler likewise, people at pages with
 * a session. All read one table.
 */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private final EndpointRules rules;

    SecurityRules(EndpointRules rules) {
        this.rules = rules;
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, RefusedAccess refused, @Value("${server.servlet.session.cookie.name}") String cookie)
            throws Exception {
        return common(http)
                .securityMatcher("/api/**", "/v3/**", "/actuator/**")
                .httpBasic(basic -> basic.authenticationEntryPoint(refused))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf ->
                        csrf.csrfTokenRepository(formTokens()).requireCsrfProtectionMatcher(new FormTokenDuty(cookie)))
                .build();
    }

    /** No session, so no page can use this door for someone signed in; what another site's page sends is refused. */
    @Bean
    @Order(1)
    SecurityFilterChain modeler(HttpSecurity http, RefusedModeler refused) throws Exception {
        return common(http)
                .securityMatcher("/engine-rest/**")
                .httpBasic(basic -> basic.authenticationEntryPoint(refused))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf ->
                        csrf.csrfTokenRepository(formTokens()).requireCsrfProtectionMatcher(SecurityRules::ofAPage))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, RefusedPage refused) throws Exception {
        return common(http)
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("login")
                        .successHandler((request, response, who) -> response.sendRedirect(NextPage.of(request)))
                        .failureHandler(failed()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .build();
    }

    private HttpSecurity common(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(rules))
                .headers(headers -> headers.defaultsDisabled().cacheControl(cache -> {}))
                .requestCache(cache -> cache.disable());
    }

    /** The Modeler is a page of its own disk: its origin is {@code file://} or {@code null}. */
    private static boolean ofAPage(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return !request.getMethod().equals("GET") && origin != null && origin.startsWith("http");
    }

    private static AuthenticationFailureHandler failed() {
        return (request, response, why) -> response.sendRedirect(SignInPages.again(request, why));
    }

    private static CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("motcua-form");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite(SameSite.LAX.attributeValue()));
        return tokens;
    }
}
