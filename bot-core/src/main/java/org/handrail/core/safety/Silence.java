package org.handrail.core.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Decides whether a match is silenced: denied, over, somebody else's, only asked about. */
final class Silence {
    /** A blocker with the numbers of its cues and of what only looks like them. */
    record Cue(Blocker blocker, int term, int except) {
        List<Found.Span> in(Found found) {
            return found.of(term).stream()
                    .filter(span -> found.of(except).stream().noneMatch(other -> other.touches(span) && !isWithin(other, span)))
                    .toList();
        }

        private static boolean isWithin(Found.Span other, Found.Span span) {
            return span.holds(other) && !span.equals(other);
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
        this.cueSpans = cues.values().stream().collect(Collectors.toMap(cue -> cue.blocker.name(), cue -> cue.in(found)));
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
            if (!span.touches(match) && layout.isSameClause(span.from(), match.from()) && layout.isUsable(span) && reaches(cue.blocker, span, match)) {
                return true;
            }
        }
        return false;
    }

    private boolean reaches(Blocker blocker, Found.Span cue, Found.Span match) {
        boolean before = cue.to() <= match.from();
        boolean rightSide =
                switch (blocker.side()) {
                    case BEFORE -> before;
                    case AFTER -> !before;
                    case AROUND -> true;
                };
        int from = before ? cue.to() : match.to();
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
