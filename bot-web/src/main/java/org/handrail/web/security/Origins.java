package org.handrail.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.handrail.core.clinic.Clinic;
import org.handrail.web.rules.Clinics;
import org.jspecify.annotations.Nullable;

/**
 * Which pages may talk to this server: its own, and the clinics'. Compared exactly. A request without Origin does not come
 * from a page of a browser; it is let through, for this header proves nothing there and the token does.
 */
final class Origins {
    private static final String ORIGIN = "Origin";

    private final Set<String> clinics;
    private final @Nullable String own;

    /**
     * The origins of these clinics.
     *
     * @param own this server's public origin, or empty to take it from each request
     */
    Origins(Clinics clinics, String own) {
        this.clinics = new HashSet<>();
        clinics.all().stream().map(Clinic::origins).forEach(this.clinics::addAll);
        this.own = own.isBlank() ? null : own;
    }

    boolean allow(HttpServletRequest request) {
        String origin = request.getHeader(ORIGIN);
        return origin == null || clinics.contains(origin) || origin.equals(own == null ? of(request) : own);
    }

    private static String of(HttpServletRequest request) {
        String scheme = request.getScheme().toLowerCase(Locale.ROOT).replace("ws", "http");
        int port = request.getServerPort();
        boolean usual = port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
