package org.handrail.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.handrail.core.clinic.Clinic;
import org.handrail.web.rules.Clinics;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers of every answer: nothing from third parties, framed by nobody but the panel by its clinics' pages, and no
 * referrer. The loader script may be loaded by any page; it holds nothing secret.
 */
final class HeadersFilter extends OncePerRequestFilter {
    static final String PANEL = "/widget/panel.html";
    static final String LOADER = "/widget.js";
    /** What a panel loads later; another content has another name, so a browser may keep it without asking. */
    private static final Pattern NAMED_BY_CONTENT = Pattern.compile("/widget/(?:pages|words)-[\\w-]+\\.(?:js|css)");

    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors ";

    private final Clinics clinics;
    private final String everyClinic;

    HeadersFilter(Clinics clinics) {
        this.clinics = clinics;
        this.everyClinic = ancestors(clinics.all());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (path.equals(PANEL)) {
            response.setHeader("Content-Security-Policy", POLICY + ancestors(request));
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        } else {
            response.setHeader("Content-Security-Policy", POLICY + "'none'");
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader("Cross-Origin-Resource-Policy", path.equals(LOADER) ? "cross-origin" : "same-origin");
        }
        response.setHeader("Cache-Control", cache(path));
        chain.doFilter(request, response);
    }

    /** A panel that names its clinic is framed by that clinic's pages only. */
    private String ancestors(HttpServletRequest request) {
        String id = request.getParameter("clinic");
        Clinic clinic = id == null ? null : clinics.clinic(id);
        return clinic == null ? everyClinic : ancestors(List.of(clinic));
    }

    private static String ancestors(Collection<Clinic> clinics) {
        TreeSet<String> origins = new TreeSet<>();
        clinics.forEach(clinic -> origins.addAll(clinic.origins()));
        return "'self' " + String.join(" ", origins);
    }

    private static String cache(String path) {
        if (path.startsWith("/v1/") || path.startsWith("/api/") || path.startsWith("/actuator")) {
            return "no-store";
        }
        if (NAMED_BY_CONTENT.matcher(path).matches()) {
            return "public, max-age=86400, immutable";
        }
        return path.equals(LOADER) ? "public, max-age=300" : "no-cache";
    }
}
