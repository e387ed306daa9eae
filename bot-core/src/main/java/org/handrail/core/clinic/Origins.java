package org.handrail.core.clinic;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Web origins: a scheme, a host and perhaps a port, and nothing more. */
final class Origins {
    private Origins() {}

    /** Whether this is an exact origin, written as a browser sends it. */
    static boolean isExact(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null && text.equals(written(uri));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String written(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return uri.getScheme() + "://" + host + port;
    }
}
