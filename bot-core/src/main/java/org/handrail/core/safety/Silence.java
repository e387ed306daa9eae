package org.handrail.core.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Decides whether a match is silenced: denied, over, somebody else's, only asked about. */
final class Silence {
    /** A blocker with the number of its cues. */
    record Cue(Blocker blocker, int term) {}

    private final Layout layout;
    private final Found found;
    private final Map<String, Cue> cues;

    Silence(Layout layout, Found found, Map<String, Cue> cues) {
        this.layout = layout;
        this.found = found;
        this.cues = cues;
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
        for (Found.Span span : found.of(cue.term)) {
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
