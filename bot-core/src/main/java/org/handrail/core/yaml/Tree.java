package org.handrail.core.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.problem.Place;
import org.jspecify.annotations.Nullable;

/** A YAML value that knows where it stands. */
public sealed interface Tree {
    Place place();

    /** What this value is, in an author's words. */
    String kind();

    /**
     * A single value.
     *
     * @param text as written, without quotes
     * @param quoted whether it stood in quotes, and so is text whatever it looks like
     */
    record Scalar(String text, boolean quoted, Place place) implements Tree {
        @Override
        public String kind() {
            return isNothing() ? "nothing" : "a single value";
        }

        public boolean isNothing() {
            return !quoted && (text.isEmpty() || text.equals("null") || text.equals("~"));
        }
    }

    record Sequence(List<Tree> items, Place place) implements Tree {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys in the order they stand in the file. */
    record Mapping(Map<String, Entry> entries, Place place) implements Tree {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String kind() {
            return "a group of keys";
        }

        public @Nullable Tree get(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }
    }

    /** One key with its value. */
    record Entry(String key, Place keyPlace, Tree value) {}
}
