package org.handrail.core.learned;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what was learned last, by what it was learned from: a new version of a dialogue in which only words or rules changed
 * need not learn again. The least recently used goes first. Safe for many threads; who asks for what is being learned waits.
 */
final class Recent<K, V> {
    /** Versions that are in use at one time, roughly: the live one, the one before it, a draft and a test's own. */
    private static final int MOST = 4;

    private final Map<K, V> known = new LinkedHashMap<>(MOST, 0.75f, true);

    synchronized V get(K from, Function<K, V> learn) {
        V remembered = known.get(from);
        if (remembered != null) {
            return remembered;
        }
        V learned = learn.apply(from);
        known.put(from, learned);
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
        return learned;
    }
}
