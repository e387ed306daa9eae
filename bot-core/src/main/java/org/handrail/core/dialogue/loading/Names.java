package org.handrail.core.dialogue.loading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.handrail.core.problem.Place;
import org.handrail.core.yaml.Spelling;
import org.jspecify.annotations.Nullable;

/** The declared names of one kind, in their order, with the place of each. */
final class Names {
    private final Space space;
    private final Report report;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private boolean readable = true;

    Names(Space space, Report report) {
        this.space = space;
        this.report = report;
    }

    void declare(String id, Place place) {
        if (!space.isId(id)) {
            report.error(
                    place,
                    "bad-id",
                    "The %s id \"%s\" is not written like an id".formatted(space.noun(), id),
                    space.spelling());
        }
        Place before = places.putIfAbsent(id, place);
        if (before != null) {
            report.error(
                    place,
                    "duplicate-id",
                    "The %s \"%s\" is declared twice; the first stands at %s".formatted(space.noun(), id, before),
                    "Rename one of them.");
        }
    }

    static boolean isId(String id) {
        return Spelling.ID.matcher(id).matches();
    }

    boolean has(String id) {
        return places.containsKey(id);
    }

    @Nullable
    Place place(String id) {
        return places.get(id);
    }

    /** The place of a name that is declared. */
    Place placeOf(String id) {
        Place place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no %s is called (%s)".formatted(space.noun(), id));
        }
        return place;
    }

    Set<String> ids() {
        return places.keySet();
    }

    Map<String, Place> places() {
        return places;
    }

    /** Their file could not be read, so nobody knows what is declared. */
    void unreadable() {
        readable = false;
    }

    boolean isReadable() {
        return readable;
    }
}
