package org.handrail.core.conversation.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists that entries of earlier versions do not have. */
final class Absent {
    private Absent() {}

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
