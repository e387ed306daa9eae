package org.handrail.core.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handrail.core.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * One medicine of the table (clinical brief 2.5 and 2.6).
 *
 * @param name as it is printed
 * @param brands names it is sold under
 * @param also other names people say, and those of other languages
 * @param classCode the code of the treatment questions it belongs to, or null when it is no medicine against cancer
 * @param options guide items of options it belongs to
 * @param fits the answers it is discussed for: fact → codes. For staff to read; it decides nothing
 * @param suggests answers worth asking about when somebody names it: fact → code
 * @param region where it is approved or is not, in words, or null
 * @param source id of a source
 * @param checkedOn day somebody looked it up, or null
 * @param reviewBy the last day it counts as looked up
 */
public record Medicine(
        String id,
        String name,
        List<String> brands,
        List<String> also,
        @Nullable String classCode,
        List<String> options,
        Map<String, List<String>> fits,
        Map<String, String> suggests,
        @Nullable String region,
        String source,
        @Nullable LocalDate checkedOn,
        LocalDate reviewBy,
        Place place) {
    public Medicine {
        brands = List.copyOf(brands);
        also = List.copyOf(also);
        options = List.copyOf(options);
        fits = Ordered.copy(fits);
        suggests = Ordered.copy(suggests);
    }

    /** Its name, its brands, and what else it is called. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(name);
        names.addAll(brands);
        names.addAll(also);
        return List.copyOf(names);
    }

    /** Whether its day of review has passed: it may not be named to anybody any more. */
    public boolean isOverdue(LocalDate day) {
        return day.isAfter(reviewBy);
    }

    /** The name as it is printed, with the first brand: {@code elacestrant (Orserdu)}. */
    public String printed() {
        return brands.isEmpty() ? name : name + " (" + brands.getFirst() + ")";
    }
}
