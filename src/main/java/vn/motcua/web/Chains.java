package vn.motcua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Runs the rest of a filter chain where checked exceptions cannot pass. */
final class Chains {

    private Chains() {}

    static void run(FilterChain chain, ServletRequest request, ServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ServletException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
