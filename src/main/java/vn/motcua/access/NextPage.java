package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;

/** Where a person goes after sign-in or after choosing a language: a path of this site, never another site's. */
final class NextPage {

    private NextPage() {}

    static String of(HttpServletRequest request) {
        var next = request.getParameter("next");
        return next != null && isOwn(next) ? next : "/";
    }

    /** Browsers read {@code //host} and {@code /\host} as another site's address. */
    static boolean isOwn(String path) {
        return path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,500}");
    }
}
