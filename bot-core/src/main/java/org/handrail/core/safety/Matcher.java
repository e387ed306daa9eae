package org.handrail.core.safety;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A pattern, compiled.
 *
 * @param core runs near each other in one sentence
 * @param contexts runs anywhere in the text
 */
record Matcher(Flag.Pattern pattern, List<Run> core, List<Run> contexts) {
    /** Most words between two runs joined by {@code &}. */
    private static final int WINDOW = 15;

    Matcher {
        core = List.copyOf(core);
        contexts = List.copyOf(contexts);
    }

    /** The first match that counts, from its first to its last word; {@code counts} is asked about each of its runs. */
    Found.@Nullable Span first(Layout layout, Found found, Terms terms, Predicate<Found.Span> counts) {
        List<Found.Span> firsts = core.getFirst().in(layout, found, terms);
        if (firsts.isEmpty() || contexts.stream().anyMatch(run -> run.in(layout, found, terms).isEmpty())) {
            return null;
        }
        List<List<Found.Span>> others = core.subList(1, core.size()).stream()
                .map(run -> run.in(layout, found, terms).stream().filter(counts).toList())
                .toList();
        for (Found.Span first : firsts) {
            found.step();
            Found.Span whole = counts.test(first) ? joined(first, others, layout) : null;
            if (whole != null) {
                return whole;
            }
        }
        return null;
    }

    private static Found.@Nullable Span joined(Found.Span first, List<List<Found.Span>> others, Layout layout) {
        Found.Span whole = first;
        for (List<Found.Span> spans : others) {
            Found.Span near = near(first, spans, layout);
            if (near == null) {
                return null;
            }
            whole = new Found.Span(Math.min(whole.from(), near.from()), Math.max(whole.to(), near.to()));
        }
        return whole;
    }

    private static Found.@Nullable Span near(Found.Span first, List<Found.Span> spans, Layout layout) {
        for (Found.Span span : spans) {
            int apart = Math.max(span.from() - first.to(), first.from() - span.to());
            if (!span.touches(first) && apart <= WINDOW && layout.isSameSentence(first.from(), span.from())) {
                return span;
            }
        }
        return null;
    }
}
