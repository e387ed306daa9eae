package org.handrail.core.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Decides whether a match is silenced: denied, over, somebody else's, only asked about. */
final class Silence {
    /** A blocker with the numbers of its cues and of what only looks like them. */
    record Cue(Blocker blocker, int term, int except) {
        List<Found.Span> in(Found found) {
            return without(found.of(term), found.of(except));
        }
    }

    private final Layout layout;
    private final Found found;
    private final Map<String, Cue> cues;
    private final Map<String, List<Found.Span>> cueSpans;

    Silence(Layout layout, Found found, Map<String, Cue> cues) {
        this.layout = layout;
        this.found = found;
        this.cues = cues;
        this.cueSpans =
                cues.values().stream().collect(Collectors.toMap(cue -> cue.blocker.name(), cue -> cue.in(found)));
    }

    /** Cues that no blocker takes back: words like "no", which a match may not skip. */
    static List<Found.Span> denials(Collection<Cue> cues, Found found) {
        List<Found.Span> denials = new ArrayList<>();
        List<Found.Span> except = new ArrayList<>();
        for (Cue cue : cues) {
            except.addAll(found.of(cue.except));
            if (cue.blocker.side() == Blocker.Side.BEFORE && cue.blocker.stopsAtComma()) {
                denials.addAll(found.of(cue.term));
            }
        }
        return without(denials, except);
    }

    /** The spans that are not wholly taken up by exceptions. */
    private static List<Found.Span> without(List<Found.Span> spans, List<Found.Span> except) {
        Set<Integer> taken = new HashSet<>();
        for (Found.Span span : except) {
            for (int at = span.from(); at < span.to(); at++) {
                taken.add(at);
            }
        }
        return spans.stream()
                .filter(span -> IntStream.range(span.from(), span.to()).anyMatch(at -> !taken.contains(at)))
                .toList();
    }

    /** Where in the text the patterns that excuse this flag match. */
    List<Found.Span> excuses(List<Matcher> unless, Terms terms) {
        List<Found.Span> excuses = new ArrayList<>();
        for (Matcher matcher : unless) {
            matcher.first(layout, found, terms, span -> {
                excuses.add(span);
                return false;
            });
        }
        return excuses;
    }

    boolean isSilent(Found.Span match, List<String> silencedBy, List<Found.Span> excuses) {
        for (Found.Span excuse : excuses) {
            if (layout.isSameClause(excuse.from(), match.from())) {
                return true;
            }
        }
        for (String name : silencedBy) {
            Cue cue = cues.get(name);
            if (cue != null && isSilencedBy(cue, match)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSilencedBy(Cue cue, Found.Span match) {
        for (Found.Span span : cueSpans.getOrDefault(cue.blocker.name(), List.of())) {
            found.step();
            boolean ownWord = span.touches(match) && span.from() >= match.from();
            if (!ownWord
                    && layout.isSameClause(span.from(), match.from())
                    && layout.isUsable(span)
                    && reaches(cue.blocker, span, match)) {
                return true;
            }
        }
        return false;
    }

    private boolean reaches(Blocker blocker, Found.Span cue, Found.Span match) {
        boolean before = cue.from() < match.from();
        boolean rightSide = switch (blocker.side()) {
            case BEFORE -> before;
            case AFTER -> !before;
            case AROUND -> true;
        };
        int from = before ? Math.min(cue.to(), match.from()) : match.to();
        int to = before ? match.from() : cue.from();
        if (!rightSide || to - from > blocker.reach()) {
            return false;
        }
        if (blocker.stopsAtComma() && !layout.isSamePiece(from - 1, to)) {
            return false;
        }
        for (int at = from; at < to; at++) {
            found.step();
            if (blocker.stoppedBy().contains(layout.token(at).word())) {
                return false;
            }
        }
        return true;
    }
}
