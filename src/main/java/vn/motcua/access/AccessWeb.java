package vn.motcua.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Gives controllers their {@code Officer} and pages their language, Vietnamese unless English was chosen. */
@Configuration(proxyBeanMethods = false)
class AccessWeb implements WebMvcConfigurer {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Set<String> LANGUAGES = Set.of("vi", "en");

    private final OfficerArgument officers;

    AccessWeb(OfficerArgument officers) {
        this.officers = officers;
    }

    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("lang") {
            @Override
            protected Locale parseLocaleValue(String value) {
                return LANGUAGES.contains(value) ? Locale.forLanguageTag(value) : VIETNAMESE;
            }
        };
        resolver.setDefaultLocale(VIETNAMESE);
        resolver.setCookieMaxAge(PageChoices.KEPT);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var languages = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String value) {
                return LANGUAGES.contains(value) ? Locale.forLanguageTag(value) : VIETNAMESE;
            }
        };
        languages.setParamName("lang");
        languages.setHttpMethods("GET");
        registry.addInterceptor(languages);
        registry.addInterceptor(new PageChoices());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(officers);
    }
}
